/** Contact methods of users: devices, emails and phones. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.contactmethods;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
