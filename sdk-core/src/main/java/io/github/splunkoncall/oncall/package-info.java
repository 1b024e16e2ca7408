/** Who is on call. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.oncall;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
