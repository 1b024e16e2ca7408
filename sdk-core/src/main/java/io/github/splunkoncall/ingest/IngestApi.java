package io.github.splunkoncall.ingest;

/** Alert ingestion by the REST endpoint integration. */
public interface IngestApi {}
