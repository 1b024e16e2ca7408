/** Reporting: the history of incidents and of on-call duty. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.reporting;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
