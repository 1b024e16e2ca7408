package io.github.splunkoncall.retrofit.maintenance;

import static io.github.splunkoncall.Operation.END_MAINTENANCE_MODE;
import static io.github.splunkoncall.Operation.GET_MAINTENANCE_MODE;
import static io.github.splunkoncall.Operation.START_MAINTENANCE_MODE;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.maintenance.MaintenanceApi;
import io.github.splunkoncall.maintenance.MaintenanceState;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import okhttp3.RequestBody;

/** Maintenance mode over HTTP. */
public final class MaintenanceClient implements MaintenanceApi {
  private final Connection connection;
  private final MaintenanceService service;

  /** Of the organisation that the connection leads to. */
  public MaintenanceClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(MaintenanceService.class);
  }

  @Override
  public MaintenanceState state() {
    return connection.call(GET_MAINTENANCE_MODE, service.state(), MaintenanceWire.STATE);
  }

  @Override
  public MaintenanceState start(StartMaintenance request) {
    RequestBody body = Caller.body(MaintenanceWire.START, request);
    return connection.call(START_MAINTENANCE_MODE, service.start(body), MaintenanceWire.STATE);
  }

  @Override
  public MaintenanceState end(String instanceId) {
    String instance = Require.identifier("instanceId", instanceId);
    return connection.call(
        END_MAINTENANCE_MODE, service.end(instance, Caller.nothing()), MaintenanceWire.STATE);
  }
}
