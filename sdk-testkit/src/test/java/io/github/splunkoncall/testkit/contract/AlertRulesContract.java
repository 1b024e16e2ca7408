package io.github.splunkoncall.testkit.contract;

/** Alert rules: what happens to alerts as they come in. */
abstract class AlertRulesContract extends ContractSuite {}
