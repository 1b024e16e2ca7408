/** Alerts in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.alerts;

import org.jspecify.annotations.NullMarked;
