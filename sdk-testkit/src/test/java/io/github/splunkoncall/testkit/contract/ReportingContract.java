package io.github.splunkoncall.testkit.contract;

/** Reporting: the history of incidents and of on-call duty. */
abstract class ReportingContract extends ContractSuite {}
