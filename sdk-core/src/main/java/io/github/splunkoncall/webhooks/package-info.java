/** Outgoing webhooks, as far as escalation policies can call them. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.webhooks;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
