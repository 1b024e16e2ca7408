package io.github.splunkoncall.retrofit.alerts;

import static io.github.splunkoncall.Operation.GET_ALERT;

import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.alerts.AlertsApi;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.retrofit.call.Connection;

/** Alerts over HTTP. */
public final class AlertsClient implements AlertsApi {
  private final Connection connection;
  private final AlertsService service;

  /** Of the organisation that the connection leads to. */
  public AlertsClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(AlertsService.class);
  }

  @Override
  public AlertDetail get(String uuid) {
    Require.identifier("uuid", uuid);
    return connection.call(GET_ALERT, service.get(uuid), AlertsWire.ALERT);
  }
}
