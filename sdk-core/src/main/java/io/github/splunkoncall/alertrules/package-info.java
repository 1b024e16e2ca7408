/** Alert rules: what happens to alerts as they come in. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.alertrules;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
