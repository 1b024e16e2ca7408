package io.github.splunkoncall.testkit.pagingpolicies;

import io.github.splunkoncall.pagingpolicies.PagingPoliciesApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Personal paging policies through the door in process. */
public record InProcessPagingPolicies(InProcess door) implements PagingPoliciesApi {}
