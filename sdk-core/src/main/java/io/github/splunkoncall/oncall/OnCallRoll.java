package io.github.splunkoncall.oncall;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A time in which one user is on call by the schedule. */
@Value.Immutable
public interface OnCallRoll {
  /** When it begins. */
  Instant start();

  /** When it ends: the first instant in which it is over. */
  Instant end();

  /** Who is on call; empty if nobody is. */
  Optional<String> onCallUser();

  /**
   * What the service calls {@code isRoll}: whether it begins with a hand-off, be it to the same
   * user.
   */
  @Value.Default
  default boolean roll() {
    return false;
  }

  /** Whether {@code instant} lies in it. */
  default boolean covers(Instant instant) {
    return !instant.isBefore(start()) && instant.isBefore(end());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OnCallRoll}. */
  final class Builder extends ImmutableOnCallRoll.Builder {
    Builder() {}
  }
}
