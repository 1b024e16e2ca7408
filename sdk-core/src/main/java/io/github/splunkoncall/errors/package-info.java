/** What a call can end in when it does not succeed. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.errors;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
