package io.github.splunkoncall.retrofit.maintenance;

import io.github.splunkoncall.maintenance.MaintenanceApi;
import io.github.splunkoncall.retrofit.call.Connection;

/** Maintenance mode over HTTP. */
public final class MaintenanceClient implements MaintenanceApi {
  /** Of the organisation that the connection leads to. */
  public MaintenanceClient(Connection connection) {}
}
