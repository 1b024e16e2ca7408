package io.github.splunkoncall.rotations;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The time between two hand-offs of a shift, and whose turn it is. */
@Value.Immutable
public interface ShiftPeriod {
  /** When it begins. */
  Instant start();

  /** When it ends. */
  Optional<Instant> end();

  /** The user whose turn it is. */
  Optional<String> username();

  /** The place of the user in the shift. */
  Optional<String> memberSlug();

  /** Whether it begins with a hand-off, be it to the same user. */
  @Value.Default
  default boolean roll() {
    return false;
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ShiftPeriod}. */
  final class Builder extends ImmutableShiftPeriod.Builder {
    Builder() {}
  }
}
