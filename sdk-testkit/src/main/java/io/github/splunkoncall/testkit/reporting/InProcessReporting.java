package io.github.splunkoncall.testkit.reporting;

import static io.github.splunkoncall.Operation.GET_ON_CALL_LOG;
import static io.github.splunkoncall.Operation.LIST_INCIDENT_HISTORY;

import io.github.splunkoncall.internal.PagedHistory;
import io.github.splunkoncall.internal.ReportingQueries;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.internal.WholeSeconds;
import io.github.splunkoncall.reporting.HistoryPage;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.IncidentHistory;
import io.github.splunkoncall.reporting.OnCallLog;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.reporting.ReportingApi;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Reporting through the door in process. */
public record InProcessReporting(InProcess door) implements ReportingApi {
  @Override
  public HistoryPage incidents(HistoryQuery query) {
    HistoryQuery sent =
        HistoryQuery.builder()
            .from(query)
            .startedAfter(query.startedAfter().map(WholeSeconds::from))
            .startedBefore(query.startedBefore().map(WholeSeconds::until))
            .build();
    return door.call(
        LIST_INCIDENT_HISTORY,
        Arguments.none().texts(ReportingQueries.of(sent, UnaryOperator.identity())),
        engine -> engine.reporting().incidents(sent));
  }

  /** Never waits: there is no limit here. */
  @Override
  public IncidentHistory history(HistoryQuery query, Duration patience) {
    return new PagedHistory(query, patience, (part, longest) -> incidents(part));
  }

  @Override
  public OnCallLog onCallLog(String team, OnCallLogQuery query) {
    String slug = Require.identifier("team", team);
    OnCallLogQuery sent =
        OnCallLogQuery.builder()
            .from(query)
            .start(query.start().map(WholeSeconds::from))
            .end(query.end().map(WholeSeconds::until))
            .build();
    return door.call(
        GET_ON_CALL_LOG,
        Arguments.of("team", slug).texts(ReportingQueries.of(sent, UnaryOperator.identity())),
        engine -> engine.reporting().onCallLog(slug, sent));
  }
}
