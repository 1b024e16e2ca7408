package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.maintenance.MaintenanceWire;
import java.util.Map;

/** The routes of maintenance mode. */
final class MaintenanceRoutes {
  private MaintenanceRoutes() {}

  /** An end needs no body, so none is looked at. */
  static Map<Operation, Route> all() {
    return Map.of(
        Operation.GET_MAINTENANCE_MODE,
        Route.of(MaintenanceWire.STATE, (engine, request) -> engine.maintenance().state()),
        Operation.START_MAINTENANCE_MODE,
        Route.of(
            MaintenanceWire.START,
            MaintenanceWire.STATE,
            (engine, body) -> engine.maintenance().start(body)),
        Operation.END_MAINTENANCE_MODE,
        Route.of(
            MaintenanceWire.STATE,
            (engine, request) -> engine.maintenance().end(request.path("maintenancemodeid"))));
  }
}
