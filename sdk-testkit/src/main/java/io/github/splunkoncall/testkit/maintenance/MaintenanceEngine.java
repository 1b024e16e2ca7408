package io.github.splunkoncall.testkit.maintenance;

import static io.github.splunkoncall.testkit.assumptions.Assumption.MAINTENANCE_LIMIT;
import static io.github.splunkoncall.testkit.assumptions.Assumption.MAINTENANCE_STARTED_BY;
import static io.github.splunkoncall.testkit.assumptions.Assumption.UNKNOWN_MAINTENANCE_STATUS;

import io.github.splunkoncall.maintenance.MaintenanceInstance;
import io.github.splunkoncall.maintenance.MaintenanceState;
import io.github.splunkoncall.maintenance.MaintenanceTarget;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.List;

/** Maintenance mode in the fake. */
public final class MaintenanceEngine {
  private static final String COMPANY = "fake";

  private final Organisation organisation;

  /** Of this organisation. */
  public MaintenanceEngine(Organisation organisation) {
    this.organisation = organisation;
  }

  /** The maintenance modes that are active. */
  public MaintenanceState state() {
    return MaintenanceState.builder()
        .organisationSlug(COMPANY)
        .instances(organisation.maintenance().active())
        .build();
  }

  /** Starts a maintenance mode. */
  public MaintenanceState start(StartMaintenance request) {
    List<MaintenanceInstance> active = organisation.maintenance().active();
    if (request.global() && active.stream().anyMatch(MaintenanceInstance::global)) {
      throw new ServiceRefusal(409, "A global maintenance mode is active already");
    }
    int limit = organisation.assumed(MAINTENANCE_LIMIT);
    if (active.size() >= limit) {
      throw new ServiceRefusal(420, "The limit of " + limit + " maintenance modes is reached");
    }
    organisation
        .maintenance()
        .start(
            MaintenanceInstance.builder()
                .instanceId(organisation.ids().slug("mm", 32))
                .startedBy(organisation.assumed(MAINTENANCE_STARTED_BY))
                .startedAt(organisation.now())
                .purpose(request.purpose())
                .addTargets(MaintenanceTarget.routingKeys(request.routingKeys()))
                .global(request.global())
                .build());
    return state();
  }

  /** Ends a maintenance mode. */
  public MaintenanceState end(String instanceId) {
    int status = organisation.assumed(UNKNOWN_MAINTENANCE_STATUS);
    if (!organisation.maintenance().end(instanceId) && status != 200) {
      throw new ServiceRefusal(status, "No maintenance mode '" + instanceId + "' found");
    }
    return state();
  }
}
