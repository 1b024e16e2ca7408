/** Routing keys: which escalation policies an alert pages. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.routingkeys;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
