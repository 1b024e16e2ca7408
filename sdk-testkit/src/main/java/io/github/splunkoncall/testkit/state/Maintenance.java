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
    organisation
        .assumed(MAINTENANCE_ENDS_AFTER)
        .ifPresent(
            after -> {
              Instant since = organisation.now().minus(after);
              started.removeIf(mode -> !mode.startedAt().orElse(Instant.MAX).isAfter(since));
            });
    return List.copyOf(started);
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
    active();
    return started.removeIf(mode -> mode.instanceId().equals(instanceId));
  }
}
