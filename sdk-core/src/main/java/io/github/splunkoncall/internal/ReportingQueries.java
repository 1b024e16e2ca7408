package io.github.splunkoncall.internal;

import static java.util.stream.Collectors.joining;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Queries of reporting as parameters, in their order and with whole seconds; what is absent is left
 * out. Texts in them are encoded by whoever asks.
 */
public final class ReportingQueries {
  private ReportingQueries() {}

  /** The parameters of a query for incidents. */
  public static Map<String, String> of(HistoryQuery query, UnaryOperator<String> encode) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("offset", Integer.toString(query.offset()));
    parameters.put("limit", Integer.toString(query.limit()));
    query.entityId().ifPresent(id -> parameters.put("entityId", encode.apply(id)));
    Stream<String> ranges =
        query.numberRanges().stream().map(range -> range.first() + ":" + range.last());
    list(parameters, "incidentNumber", Stream.concat(query.numbers().stream(), ranges));
    query
        .startedAfter()
        .ifPresent(time -> parameters.put("startedAfter", WholeSeconds.from(time).toString()));
    query
        .startedBefore()
        .ifPresent(time -> parameters.put("startedBefore", WholeSeconds.until(time).toString()));
    list(parameters, "host", query.hosts().stream().map(encode));
    list(parameters, "service", query.services().stream().map(encode));
    list(parameters, "currentPhase", query.phases().stream().map(phase -> word(phase, encode)));
    query.routingKey().ifPresent(key -> parameters.put("routingKey", encode.apply(key)));
    return parameters;
  }

  /** The parameters of a query for on-call duty. */
  public static Map<String, String> of(OnCallLogQuery query, UnaryOperator<String> encode) {
    Map<String, String> parameters = new LinkedHashMap<>();
    query.start().ifPresent(start -> parameters.put("start", WholeSeconds.from(start).toString()));
    query.end().ifPresent(end -> parameters.put("end", WholeSeconds.until(end).toString()));
    query.username().ifPresent(user -> parameters.put("userName", encode.apply(user)));
    return parameters;
  }

  private static void list(Map<String, String> parameters, String name, Stream<String> values) {
    String text = values.collect(joining(","));
    if (!text.isEmpty()) {
      parameters.put(name, text);
    }
  }

  /** Reporting has other words for phases than incidents (Q12). */
  private static String word(IncidentPhase phase, UnaryOperator<String> encode) {
    return switch (phase.known()) {
      case UNACKED -> "triggered";
      case ACKED -> "acknowledged";
      case RESOLVED -> "resolved";
      case UNKNOWN -> encode.apply(phase.text());
    };
  }
}
