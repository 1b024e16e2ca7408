/** The entry to Splunk On-Call: {@link io.github.splunkoncall.SplunkOnCallApi}. */
@NullMarked
@SdkStyle
package io.github.splunkoncall;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
