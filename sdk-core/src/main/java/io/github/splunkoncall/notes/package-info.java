/** Notes of incidents. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.notes;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
