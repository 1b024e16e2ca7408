package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.incidents.CommandWire;
import io.github.splunkoncall.retrofit.incidents.CreateWire;
import io.github.splunkoncall.retrofit.incidents.IncidentsWire;
import io.github.splunkoncall.retrofit.incidents.RerouteWire;
import java.util.Map;

/** The routes of incidents. */
final class IncidentRoutes {
  private IncidentRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.LIST_INCIDENTS,
        Route.of(IncidentsWire.LIST, (engine, request) -> engine.incidents().list()),
        Operation.CREATE_INCIDENT,
        Route.of(
            CreateWire.CREATE,
            CreateWire.CREATED,
            (engine, body) -> engine.incidents().create(body.username(), body.request())),
        Operation.ACKNOWLEDGE_INCIDENTS,
        Route.of(
            CommandWire.COMMAND,
            CommandWire.RESULTS,
            (engine, body) -> engine.incidents().acknowledge(body.username(), body.request())),
        Operation.RESOLVE_INCIDENTS,
        Route.of(
            CommandWire.COMMAND,
            CommandWire.RESULTS,
            (engine, body) -> engine.incidents().resolve(body.username(), body.request())),
        Operation.GET_INCIDENT,
        Route.of(
            IncidentsWire.INCIDENT,
            (engine, request) -> engine.incidents().get(request.path("incidentNumber"))),
        Operation.ACKNOWLEDGE_INCIDENTS_BY_USER,
        Route.of(
            CommandWire.COMMAND_BY_USER,
            CommandWire.RESULTS,
            (engine, body) -> engine.incidents().acknowledgeMine(body.username(), body.request())),
        Operation.RESOLVE_INCIDENTS_BY_USER,
        Route.of(
            CommandWire.COMMAND_BY_USER,
            CommandWire.RESULTS,
            (engine, body) -> engine.incidents().resolveMine(body.username(), body.request())),
        Operation.REROUTE_INCIDENTS,
        Route.of(
            RerouteWire.REROUTES,
            RerouteWire.RESULTS,
            (engine, body) -> engine.incidents().reroute(body.username(), body.request())));
  }
}
