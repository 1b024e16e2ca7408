package io.github.splunkoncall.retrofit.ingest;

import io.github.splunkoncall.ingest.IngestApi;
import io.github.splunkoncall.retrofit.call.Connection;

/** Alert ingestion by the REST endpoint integration over HTTP. */
public final class IngestClient implements IngestApi {
  /** Of the organisation that the connection leads to. */
  public IngestClient(Connection connection) {}
}
