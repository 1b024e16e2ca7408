/** Reporting in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.reporting;

import org.jspecify.annotations.NullMarked;
