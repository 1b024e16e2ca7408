package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: ingest. */
final class IngestRoutes {
  private IngestRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
