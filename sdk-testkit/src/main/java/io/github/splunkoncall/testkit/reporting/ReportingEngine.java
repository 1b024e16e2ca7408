package io.github.splunkoncall.testkit.reporting;

import io.github.splunkoncall.reporting.HistoryPage;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.OnCallLog;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.testkit.incidents.IncidentsEngine;
import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.state.Organisation;

/** Reporting in the fake. */
public final class ReportingEngine {
  private final History history;
  private final DutyLog dutyLog;

  /** Of this organisation, its incidents and who is on call. */
  public ReportingEngine(
      Organisation organisation, IncidentsEngine incidents, OnCallEngine onCall) {
    this.history = new History(organisation, incidents);
    this.dutyLog = new DutyLog(organisation, onCall.duties());
  }

  /** One page of the incidents of all times. */
  public HistoryPage incidents(HistoryQuery query) {
    return history.page(query);
  }

  /** Who of a team was on call. */
  public OnCallLog onCallLog(String team, OnCallLogQuery query) {
    return dutyLog.of(team, query);
  }
}
