package io.github.splunkoncall.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A maintenance mode that is active. */
@Value.Immutable
public interface MaintenanceInstance {
  /** The identity of the maintenance mode: what {@link MaintenanceApi#end(String)} takes. */
  String instanceId();

  /** The username of whoever started it. */
  Optional<String> startedBy();

  /** When it was started. */
  Optional<Instant> startedAt();

  /** What it is for. */
  Optional<String> purpose();

  /** What it covers. */
  List<MaintenanceTarget> targets();

  /** Whether it covers everything; if the service does not say, whether its targets are empty. */
  @Value.Default
  default boolean global() {
    return !targets().isEmpty() && targets().stream().allMatch(target -> target.names().isEmpty());
  }

  /** The routing keys that it covers; empty if it is global. */
  default List<String> routingKeys() {
    return targets().stream()
        .filter(target -> target.type().equals(MaintenanceTargetType.ROUTING_KEYS))
        .flatMap(target -> target.names().stream())
        .toList();
  }

  /** Whether it covers this routing key; letter case does not matter. */
  default boolean covers(String routingKey) {
    return global() || routingKeys().stream().anyMatch(routingKey::equalsIgnoreCase);
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MaintenanceInstance}. */
  final class Builder extends ImmutableMaintenanceInstance.Builder {
    Builder() {}
  }
}
