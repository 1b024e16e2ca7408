package io.github.splunkoncall.retrofit.alerts;

import io.github.splunkoncall.alerts.AlertsApi;
import io.github.splunkoncall.retrofit.call.Connection;

/** Alerts over HTTP. */
public final class AlertsClient implements AlertsApi {
  /** Of the organisation that the connection leads to. */
  public AlertsClient(Connection connection) {}
}
