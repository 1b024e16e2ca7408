package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.oncall.OnCallWire;
import io.github.splunkoncall.retrofit.webhooks.WebhooksWire;
import java.util.EnumMap;
import java.util.Map;

/** The table from operation to route. */
final class Routes {
  private Routes() {}

  static Map<Operation, Route> all() {
    Map<Operation, Route> routes = new EnumMap<>(Operation.class);
    routes.putAll(IncidentRoutes.all());
    routes.putAll(UserRoutes.all());
    routes.put(
        Operation.GET_CURRENT_ON_CALL,
        Route.of(OnCallWire.CURRENT, (engine, request) -> engine.onCall().current()));
    routes.putAll(TeamRoutes.all());
    routes.putAll(EscalationPolicyRoutes.all());
    routes.putAll(RoutingKeyRoutes.all());
    routes.put(
        Operation.LIST_WEBHOOKS,
        Route.of(WebhooksWire.LIST, (engine, request) -> engine.webhooks()));
    return routes;
  }
}
