package io.github.splunkoncall.testkit.maintenance;

import static io.github.splunkoncall.Operation.END_MAINTENANCE_MODE;
import static io.github.splunkoncall.Operation.GET_MAINTENANCE_MODE;
import static io.github.splunkoncall.Operation.START_MAINTENANCE_MODE;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.maintenance.MaintenanceApi;
import io.github.splunkoncall.maintenance.MaintenanceState;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Maintenance mode through the door in process. */
public record InProcessMaintenance(InProcess door) implements MaintenanceApi {
  @Override
  public MaintenanceState state() {
    return door.call(
        GET_MAINTENANCE_MODE, Arguments.none(), engine -> engine.maintenance().state());
  }

  @Override
  public MaintenanceState start(StartMaintenance request) {
    return door.call(
        START_MAINTENANCE_MODE,
        Arguments.ofBody(request),
        engine -> engine.maintenance().start(request));
  }

  @Override
  public MaintenanceState end(String instanceId) {
    Require.identifier("instanceId", instanceId);
    return door.call(
        END_MAINTENANCE_MODE,
        Arguments.of("maintenancemodeid", instanceId),
        engine -> engine.maintenance().end(instanceId));
  }
}
