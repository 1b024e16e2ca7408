package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: alerts. */
final class AlertRoutes {
  private AlertRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
