package io.github.splunkoncall.testkit.contract;

/** Messages to stakeholders of an incident. */
abstract class StakeholdersContract extends ContractSuite {}
