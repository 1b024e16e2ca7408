package io.github.splunkoncall.testkit.contract;

/** Contact methods of users: devices, emails and phones. */
abstract class ContactMethodsContract extends ContractSuite {}
