package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: reporting. */
final class ReportingRoutes {
  private ReportingRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
