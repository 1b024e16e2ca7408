package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.incidents.CommandWire;
import io.github.splunkoncall.retrofit.incidents.CreateWire;
import io.github.splunkoncall.retrofit.incidents.IncidentsWire;
import io.github.splunkoncall.retrofit.incidents.RerouteWire;
import io.github.splunkoncall.retrofit.wire.Acting;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.Engine;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The routes of incidents. */
final class IncidentRoutes {
  private IncidentRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.LIST_INCIDENTS,
        linked(
            IncidentsWire.LIST,
            IncidentsWire.LIST_WITH_URLS,
            (engine, request) -> engine.incidents().list()),
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
        linked(
            IncidentsWire.INCIDENT,
            IncidentsWire.INCIDENT_WITH_URL,
            (engine, request) -> engine.incidents().get(request.path("incidentNumber"))),
        Operation.ACKNOWLEDGE_INCIDENTS_BY_USER,
        Route.of(
            CommandWire.COMMAND_BY_USER,
            IncidentRoutes::tell,
            CommandWire.RESULTS,
            (engine, request, body) ->
                engine.incidents().acknowledgeMine(body.username(), body.request())),
        Operation.RESOLVE_INCIDENTS_BY_USER,
        Route.of(
            CommandWire.COMMAND_BY_USER,
            IncidentRoutes::tell,
            CommandWire.RESULTS,
            (engine, request, body) ->
                engine.incidents().resolveMine(body.username(), body.request())),
        Operation.REROUTE_INCIDENTS,
        Route.of(
            RerouteWire.REROUTES,
            RerouteWire.RESULTS,
            (engine, body) -> engine.incidents().reroute(body.username(), body.request())));
  }

  private static void tell(Arguments arguments, Acting<Optional<String>> command) {
    arguments.actor(command.username()).with("message", command.request());
  }

  /** An answer with links under one name or the other (Q9). */
  private static <T> Route linked(
      Codec<T> links, Codec<T> urls, BiFunction<Engine, Request, T> work) {
    Route withLinks = Route.of(links, work);
    Route withUrls = Route.of(urls, work);
    return (engine, request) ->
        (engine.locked(e -> e.organisation().assumed(Assumption.INCIDENTS_HAVE_A_LINK))
                ? withLinks
                : withUrls)
            .answer(engine, request);
  }
}
