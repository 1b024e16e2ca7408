package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: maintenance. */
final class MaintenanceRoutes {
  private MaintenanceRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
