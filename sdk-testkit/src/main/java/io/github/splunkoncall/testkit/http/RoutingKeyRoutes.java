package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.routingkeys.RoutingKeysWire;
import java.util.Map;

/** The routes of routing keys. */
final class RoutingKeyRoutes {
  private RoutingKeyRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.LIST_ROUTING_KEYS,
        Route.of(RoutingKeysWire.LIST, (engine, request) -> engine.routingKeys().list()),
        Operation.CREATE_ROUTING_KEY,
        Route.of(
            RoutingKeysWire.REQUEST,
            RoutingKeysWire.CREATED,
            (engine, body) -> engine.routingKeys().create(body)),
        Operation.UPDATE_ROUTING_KEY,
        Route.of(
            RoutingKeysWire.REQUEST,
            RoutingKeysWire.CREATED,
            (engine, request, body) ->
                engine.routingKeys().update(request.path("routingKey"), body)),
        Operation.DELETE_ROUTING_KEY,
        Route.of(
                RoutingKeysWire.DELETED,
                (engine, request) -> engine.routingKeys().delete(request.path("routingKey")))
            .deletion());
  }
}
