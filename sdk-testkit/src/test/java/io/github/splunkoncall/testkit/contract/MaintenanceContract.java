package io.github.splunkoncall.testkit.contract;

/** Maintenance mode: incidents that page nobody. */
abstract class MaintenanceContract extends ContractSuite {}
