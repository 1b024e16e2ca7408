package io.github.splunkoncall.testkit.maintenance;

import io.github.splunkoncall.maintenance.MaintenanceApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Maintenance mode through the door in process. */
public record InProcessMaintenance(InProcess door) implements MaintenanceApi {}
