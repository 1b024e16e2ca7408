package io.github.splunkoncall.testkit.contract;

/** Chat messages on the timeline. */
abstract class ChatContract extends ContractSuite {}
