/** Messages to stakeholders of an incident. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.stakeholders;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
