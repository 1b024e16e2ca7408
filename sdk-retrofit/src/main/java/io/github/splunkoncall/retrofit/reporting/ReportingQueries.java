package io.github.splunkoncall.retrofit.reporting;

import static java.util.stream.Collectors.joining;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.internal.WholeSeconds;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.retrofit.call.Queries;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Queries of reporting as parameters, in their order, encoded and with whole seconds; what is
 * absent is left out.
 */
final class ReportingQueries {
  private ReportingQueries() {}

  static Map<String, String> of(HistoryQuery query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("offset", Integer.toString(query.offset()));
    parameters.put("limit", Integer.toString(query.limit()));
    query.entityId().ifPresent(id -> parameters.put("entityId", Queries.encode(id)));
    Stream<String> ranges =
        query.numberRanges().stream().map(range -> range.first() + ":" + range.last());
    list(parameters, "incidentNumber", Stream.concat(query.numbers().stream(), ranges));
    query
        .startedAfter()
        .ifPresent(time -> parameters.put("startedAfter", WholeSeconds.from(time).toString()));
    query
        .startedBefore()
        .ifPresent(time -> parameters.put("startedBefore", WholeSeconds.until(time).toString()));
    list(parameters, "host", query.hosts().stream().map(Queries::encode));
    list(parameters, "service", query.services().stream().map(Queries::encode));
    list(parameters, "currentPhase", query.phases().stream().map(ReportingQueries::word));
    query.routingKey().ifPresent(key -> parameters.put("routingKey", Queries.encode(key)));
    return parameters;
  }

  static Map<String, String> of(OnCallLogQuery query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    query.start().ifPresent(start -> parameters.put("start", WholeSeconds.from(start).toString()));
    query.end().ifPresent(end -> parameters.put("end", WholeSeconds.until(end).toString()));
    query.username().ifPresent(user -> parameters.put("userName", Queries.encode(user)));
    return parameters;
  }

  private static void list(Map<String, String> parameters, String name, Stream<String> values) {
    String text = values.collect(joining(","));
    if (!text.isEmpty()) {
      parameters.put(name, text);
    }
  }

  /** Reporting has other words for phases than incidents (Q12). */
  private static String word(IncidentPhase phase) {
    return switch (phase.known()) {
      case UNACKED -> "triggered";
      case ACKED -> "acknowledged";
      case RESOLVED -> "resolved";
      case UNKNOWN -> Queries.encode(phase.text());
    };
  }
}
