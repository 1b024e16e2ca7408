/** Alerts: what monitoring tools and people reported, message by message. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.alerts;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
