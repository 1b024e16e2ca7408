package io.github.splunkoncall.pagingpolicies;

/** Personal paging policies: how users want to be paged. */
public interface PagingPoliciesApi {}
