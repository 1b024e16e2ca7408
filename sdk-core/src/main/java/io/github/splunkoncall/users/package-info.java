/** Users of the organisation. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.users;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
