package io.github.splunkoncall.maintenance;

import java.util.List;
import org.immutables.value.Value;

/** What a maintenance mode covers. */
@Value.Immutable
public interface MaintenanceTarget {
  /** What the names are; a value with empty text if the service sends none. */
  @Value.Default
  default MaintenanceTargetType type() {
    return MaintenanceTargetType.of("");
  }

  /** The names; none means everything. */
  List<String> names();

  /** These routing keys. */
  static MaintenanceTarget routingKeys(List<String> names) {
    return builder().type(MaintenanceTargetType.ROUTING_KEYS).names(names).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MaintenanceTarget}. */
  final class Builder extends ImmutableMaintenanceTarget.Builder {
    Builder() {}
  }
}
