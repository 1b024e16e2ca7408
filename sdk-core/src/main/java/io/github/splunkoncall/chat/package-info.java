/** Chat messages on the timeline. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.chat;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
