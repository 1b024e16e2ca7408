package io.github.splunkoncall.testkit.maintenance;

import io.github.splunkoncall.testkit.state.Organisation;

/** Maintenance mode in the fake. */
public final class MaintenanceEngine {
  /** Of this organisation. */
  public MaintenanceEngine(Organisation organisation) {}
}
