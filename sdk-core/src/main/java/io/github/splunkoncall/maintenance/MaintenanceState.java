package io.github.splunkoncall.maintenance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The maintenance modes of an organisation. */
@Value.Immutable
public interface MaintenanceState {
  /** The slug of the organisation. */
  Optional<String> organisationSlug();

  /** The maintenance modes that are active. */
  List<MaintenanceInstance> instances();

  /** Whether incidents with this routing key page nobody now; letter case does not matter. */
  default boolean covers(String routingKey) {
    return instances().stream().anyMatch(instance -> instance.covers(routingKey));
  }

  /**
   * The maintenance mode that was started last: in the answer to a start the new one, unless
   * somebody else started another in the same moment.
   */
  default Optional<MaintenanceInstance> latest() {
    Comparator<MaintenanceInstance> byStart =
        Comparator.comparing(instance -> instance.startedAt().orElse(Instant.MIN));
    return instances().stream().reduce((a, b) -> byStart.compare(a, b) > 0 ? a : b);
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MaintenanceState}. */
  final class Builder extends ImmutableMaintenanceState.Builder {
    Builder() {}
  }
}
