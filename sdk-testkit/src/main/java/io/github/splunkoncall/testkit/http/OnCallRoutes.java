package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.oncall.OnCallWire;
import java.util.Map;

/** The routes of on-call. */
final class OnCallRoutes {
  private OnCallRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.GET_CURRENT_ON_CALL,
        Route.of(OnCallWire.CURRENT, (engine, request) -> engine.onCall().current()));
  }
}
