package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import java.util.Map;

/** The routes of this resource: alertRules. */
final class AlertRuleRoutes {
  private AlertRuleRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of();
  }
}
