package io.github.splunkoncall.retrofit.pagingpolicies;

import io.github.splunkoncall.pagingpolicies.PagingPoliciesApi;
import io.github.splunkoncall.retrofit.call.Connection;

/** Personal paging policies over HTTP. */
public final class PagingPoliciesClient implements PagingPoliciesApi {
  /** Of the organisation that the connection leads to. */
  public PagingPoliciesClient(Connection connection) {}
}
