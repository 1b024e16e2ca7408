/** Personal paging policies on the wire. */
@NullMarked
package io.github.splunkoncall.retrofit.pagingpolicies;

import org.jspecify.annotations.NullMarked;
