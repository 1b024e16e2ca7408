/** Scheduled overrides in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.overrides;

import org.jspecify.annotations.NullMarked;
