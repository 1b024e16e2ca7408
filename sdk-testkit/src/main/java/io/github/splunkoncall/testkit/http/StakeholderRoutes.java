package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: stakeholders. */
final class StakeholderRoutes {
  private StakeholderRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
