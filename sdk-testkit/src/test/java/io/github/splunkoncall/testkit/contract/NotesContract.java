package io.github.splunkoncall.testkit.contract;

/** Notes of incidents. */
abstract class NotesContract extends ContractSuite {}
