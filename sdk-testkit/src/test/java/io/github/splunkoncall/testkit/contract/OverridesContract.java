package io.github.splunkoncall.testkit.contract;

/** Scheduled overrides: who stands in for an absent user. */
abstract class OverridesContract extends ContractSuite {}
