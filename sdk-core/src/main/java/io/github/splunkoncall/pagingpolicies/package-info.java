/** Personal paging policies: how users want to be paged. */
@NullMarked
@SdkStyle
package io.github.splunkoncall.pagingpolicies;

import io.github.splunkoncall.internal.SdkStyle;
import org.jspecify.annotations.NullMarked;
