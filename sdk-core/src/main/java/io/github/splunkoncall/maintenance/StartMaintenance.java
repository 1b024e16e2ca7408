package io.github.splunkoncall.maintenance;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A maintenance mode to start: for some routing keys, or for everything if it says so with {@link
 * #global()}. A list of routing keys that happens to be empty is refused.
 */
@Value.Immutable
public interface StartMaintenance {
  /** The routing keys to cover; at least one, unless it is global. */
  List<String> routingKeys();

  /** Whether it covers everything. */
  @Value.Default
  default boolean global() {
    return false;
  }

  /** What it is for. */
  Optional<String> purpose();

  /** Refuses to cover nothing, a blank routing key, and routing keys beside everything. */
  @Value.Check
  default void check() {
    if (!global()) {
      Require.noneBlank("routingKeys", routingKeys());
    } else if (!routingKeys().isEmpty()) {
      throw new IllegalArgumentException("routingKeys must be empty if global is set");
    }
  }

  /** A maintenance mode for these routing keys. */
  static StartMaintenance of(String... routingKeys) {
    return builder().addRoutingKeys(routingKeys).build();
  }

  /** A maintenance mode for everything: nobody is paged any more until it is ended. */
  static StartMaintenance global(String purpose) {
    return builder().global(true).purpose(purpose).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StartMaintenance}. */
  final class Builder extends ImmutableStartMaintenance.Builder {
    Builder() {}
  }
}
