package io.github.splunkoncall.testkit.state;

import static io.github.splunkoncall.testkit.assumptions.Assumption.MAINTENANCE_ENDS_AFTER;

import io.github.splunkoncall.maintenance.MaintenanceInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The maintenance modes that are active, in the order in which they were started. */
public final class Maintenance {
  private final Organisation organisation;
  private final List<MaintenanceInstance> started = new ArrayList<>();

  Maintenance(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Those that are active now. */
  public List<MaintenanceInstance> active() {
    return started.stream().filter(mode -> !isOver(mode)).toList();
  }

  /** Looked at and not done away with: a simulation sets the clock to and fro. */
  private boolean isOver(MaintenanceInstance mode) {
    return organisation
        .assumed(MAINTENANCE_ENDS_AFTER)
        .filter(
            after -> !mode.startedAt().orElse(Instant.MAX).isAfter(organisation.now().minus(after)))
        .isPresent();
  }

  /**
   * Whether incidents with this routing key page nobody now. Who covers the default route covers
   * all that take it: those without a key, and those whose key nobody knows.
   */
  public boolean covers(String routingKey) {
    return active().stream()
        .anyMatch(
            mode ->
                mode.global()
                    || mode.routingKeys().stream()
                        .anyMatch(key -> organisation.comesBy(routingKey, key)));
  }

  /** Adds one. */
  public void start(MaintenanceInstance mode) {
    started.add(mode);
  }

  /** Ends one; false if it is not active. */
  public boolean end(String instanceId) {
    return started.removeIf(mode -> mode.instanceId().equals(instanceId) && !isOver(mode));
  }
}
