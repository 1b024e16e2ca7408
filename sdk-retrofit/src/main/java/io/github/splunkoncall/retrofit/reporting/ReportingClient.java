package io.github.splunkoncall.retrofit.reporting;

import io.github.splunkoncall.reporting.ReportingApi;
import io.github.splunkoncall.retrofit.call.Connection;

/** Reporting over HTTP. */
public final class ReportingClient implements ReportingApi {
  /** Of the organisation that the connection leads to. */
  public ReportingClient(Connection connection) {}
}
