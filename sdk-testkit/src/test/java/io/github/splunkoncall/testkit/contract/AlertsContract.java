package io.github.splunkoncall.testkit.contract;

/** Alerts: what monitoring tools and people reported, message by message. */
abstract class AlertsContract extends ContractSuite {}
