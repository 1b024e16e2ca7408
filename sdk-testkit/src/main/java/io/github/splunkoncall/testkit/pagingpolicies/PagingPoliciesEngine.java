package io.github.splunkoncall.testkit.pagingpolicies;

import io.github.splunkoncall.testkit.state.Organisation;

/** Personal paging policies in the fake. */
public final class PagingPoliciesEngine {
  /** Of this organisation. */
  public PagingPoliciesEngine(Organisation organisation) {}
}
