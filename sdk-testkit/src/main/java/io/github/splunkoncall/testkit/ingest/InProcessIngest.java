package io.github.splunkoncall.testkit.ingest;

import io.github.splunkoncall.ingest.IngestApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Alert ingestion by the REST endpoint integration through the door in process. */
public record InProcessIngest(InProcess door) implements IngestApi {}
