package io.github.splunkoncall.testkit.ingest;

import io.github.splunkoncall.testkit.state.Organisation;

/** Alert ingestion by the REST endpoint integration in the fake. */
public final class IngestEngine {
  /** Of this organisation. */
  public IngestEngine(Organisation organisation) {}
}
