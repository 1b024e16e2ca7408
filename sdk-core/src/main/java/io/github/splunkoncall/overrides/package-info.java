/** Scheduled overrides: who stands in for an absent user. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.overrides;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
