/** Incidents: list, create, acknowledge, resolve, reroute. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.incidents;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
