/** Personal paging policies in the fake. */
@NullMarked
package io.github.splunkoncall.testkit.pagingpolicies;

import org.jspecify.annotations.NullMarked;
