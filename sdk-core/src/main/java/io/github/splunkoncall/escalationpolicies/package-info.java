/** Escalation policies: who is paged, in which order. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
