package io.github.splunkoncall.testkit.contract;

/** Alert ingestion by the REST endpoint integration. */
abstract class IngestContract extends ContractSuite {}
