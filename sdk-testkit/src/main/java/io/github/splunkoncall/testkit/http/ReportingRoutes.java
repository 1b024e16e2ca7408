package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.HISTORY_LIMIT_IS_CUT;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.NumberRange;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.retrofit.reporting.ReportingWire;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The routes of reporting. */
final class ReportingRoutes {
  private static final int LIMIT = 20;
  private static final int HIGHEST_LIMIT = 100;

  private ReportingRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.LIST_INCIDENT_HISTORY,
        Route.of(
            ReportingWire.PAGE,
            (engine, request) ->
                engine.reporting().incidents(understood(() -> history(engine, request)))),
        Operation.GET_ON_CALL_LOG,
        Route.of(
            ReportingWire.LOG,
            (engine, request) ->
                engine
                    .reporting()
                    .onCallLog(request.path("team"), understood(() -> onCallLog(request)))));
  }

  /** What the models refuse, the service refuses too. */
  private static <T> T understood(Supplier<T> query) {
    try {
      return query.get();
    } catch (NumberFormatException | DateTimeException e) {
      throw new ServiceRefusal(400, "Malformed parameter: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new ServiceRefusal(400, String.valueOf(e.getMessage()));
    }
  }

  private static HistoryQuery history(Engine engine, Request request) {
    HistoryQuery.Builder query =
        HistoryQuery.builder()
            .offset(value(request, "offset").map(Integer::parseInt).orElse(0))
            .limit(limit(engine, value(request, "limit").map(Integer::parseInt).orElse(LIMIT)))
            .entityId(value(request, "entityId"))
            .startedAfter(value(request, "startedAfter").map(ReportingRoutes::time))
            .startedBefore(value(request, "startedBefore").map(ReportingRoutes::time))
            .routingKey(value(request, "routingKey"));
    values(request, "incidentNumber").forEach(number -> add(query, number));
    values(request, "host").forEach(query::addHosts);
    values(request, "service").forEach(query::addServices);
    values(request, "currentPhase").map(IncidentPhase::of).forEach(query::addPhases);
    return query.build();
  }

  private static int limit(Engine engine, int limit) {
    return engine.organisation().assumed(HISTORY_LIMIT_IS_CUT)
        ? Math.min(limit, HIGHEST_LIMIT)
        : limit;
  }

  private static void add(HistoryQuery.Builder query, String number) {
    int colon = number.indexOf(':');
    if (colon < 0) {
      query.addNumbers(number);
    } else {
      query.addNumberRanges(
          new NumberRange(number.substring(0, colon), number.substring(colon + 1)));
    }
  }

  private static OnCallLogQuery onCallLog(Request request) {
    return OnCallLogQuery.builder()
        .start(value(request, "start").map(ReportingRoutes::time))
        .end(value(request, "end").map(ReportingRoutes::time))
        .username(value(request, "userName"))
        .build();
  }

  private static Optional<String> value(Request request, String name) {
    return request.query(name).filter(value -> !value.isBlank());
  }

  private static Stream<String> values(Request request, String name) {
    return value(request, name).stream()
        .flatMap(list -> Stream.of(list.split(",", -1)))
        .filter(value -> !value.isBlank());
  }

  private static Instant time(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
