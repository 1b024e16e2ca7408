package io.github.splunkoncall.testkit.contract;

/** Personal paging policies: how users want to be paged. */
abstract class PagingPoliciesContract extends ContractSuite {}
