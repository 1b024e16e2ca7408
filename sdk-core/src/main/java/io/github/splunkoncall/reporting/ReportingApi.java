package io.github.splunkoncall.reporting;

import java.time.Duration;

/** Reporting: the history of incidents and of on-call duty. */
public interface ReportingApi {

  /**
   * One page of the incidents of all times, newest first: {@code GET /api-reporting/v2/incidents}.
   * The service takes one such call a minute. A client waits for that as long as a call may take,
   * and throws {@link io.github.splunkoncall.errors.RateLimitedException} at once if it would have
   * to wait longer.
   */
  HistoryPage incidents(HistoryQuery query);

  /**
   * All incidents that the query asks for, from its offset on, page by page as they are needed:
   * {@code GET /api-reporting/v2/incidents}. Nothing is sent before the first incident is asked
   * for. A client never waits longer than {@code patience} before it asks for a page; {@link
   * io.github.splunkoncall.errors.RateLimitedException} then says when it could go on. One minute
   * is enough if nobody else asks with the same client.
   */
  IncidentHistory history(HistoryQuery query, Duration patience);

  /**
   * Who of a team was on call, when and for how long: {@code GET
   * /api-reporting/v1/team/{team}/oncall/log}. The service is up to 15 minutes behind.
   */
  OnCallLog onCallLog(String team, OnCallLogQuery query);

  /**
   * Like {@link #onCallLog(String, OnCallLogQuery)} for today, in the days of the service: {@code
   * GET /api-reporting/v1/team/{team}/oncall/log}.
   */
  default OnCallLog onCallLog(String team) {
    return onCallLog(team, OnCallLogQuery.today());
  }
}
