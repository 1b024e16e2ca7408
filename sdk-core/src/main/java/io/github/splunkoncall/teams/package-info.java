/** Teams of the organisation. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.teams;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
