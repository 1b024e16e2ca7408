/** Alerts on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.alerts;

import org.jspecify.annotations.NullMarked;
