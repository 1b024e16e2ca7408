package io.github.splunkoncall.retrofit.reporting;

import static io.github.splunkoncall.Operation.GET_ON_CALL_LOG;
import static io.github.splunkoncall.Operation.LIST_INCIDENT_HISTORY;

import io.github.splunkoncall.internal.PagedHistory;
import io.github.splunkoncall.internal.ReportingQueries;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.reporting.HistoryPage;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.IncidentHistory;
import io.github.splunkoncall.reporting.OnCallLog;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.reporting.ReportingApi;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.retrofit.call.Queries;
import java.time.Duration;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** Reporting over HTTP. */
public final class ReportingClient implements ReportingApi {
  private final Connection connection;
  private final ReportingService service;

  /** Reporting of the organisation that the connection leads to. */
  public ReportingClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(ReportingService.class);
  }

  @Override
  public HistoryPage incidents(HistoryQuery query) {
    return incidents(connection, query);
  }

  @Override
  public IncidentHistory history(HistoryQuery query, Duration patience) {
    return new PagedHistory(
        query, patience, (part, longest) -> incidents(connection.waitingAtMost(longest), part));
  }

  private HistoryPage incidents(Connection patient, HistoryQuery query) {
    Call<ResponseBody> call = service.incidents(ReportingQueries.of(query, Queries::encode));
    return patient.call(LIST_INCIDENT_HISTORY, call, ReportingWire.PAGE);
  }

  @Override
  public OnCallLog onCallLog(String team, OnCallLogQuery query) {
    String slug = Require.identifier("team", team);
    Call<ResponseBody> call = service.onCallLog(slug, ReportingQueries.of(query, Queries::encode));
    return connection.call(GET_ON_CALL_LOG, call, ReportingWire.LOG);
  }
}
