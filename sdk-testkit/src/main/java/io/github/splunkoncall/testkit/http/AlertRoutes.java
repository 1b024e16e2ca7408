package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.alerts.AlertsWire;
import java.util.Map;

/** The route of alerts. */
final class AlertRoutes {
  private AlertRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.GET_ALERT,
        Route.of(AlertsWire.ALERT, (engine, request) -> engine.alerts().get(request.path("uuid"))));
  }
}
