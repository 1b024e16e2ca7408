package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: overrides. */
final class OverrideRoutes {
  private OverrideRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
