package io.github.splunkoncall.reporting;

import io.github.splunkoncall.internal.Require;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Which part of an on-call log. */
@Value.Immutable
public interface OnCallLogQuery {
  /** From when on, in whole seconds; if absent, today from 0:00 on. */
  Optional<Instant> start();

  /** Until when, in whole seconds; if absent, today until 23:59:59. */
  Optional<Instant> end();

  /** Only the duties of this user. */
  Optional<String> username();

  /** Refuses an end that is not after the start, and a blank username. */
  @Value.Check
  default void check() {
    username().ifPresent(user -> Require.notBlank("username", user));
    Checks.inOrder("start", start(), "end", end());
  }

  /** Everybody, today, in the days of the service. */
  static OnCallLogQuery today() {
    return builder().build();
  }

  /** Everybody, in this time. */
  static OnCallLogQuery between(Instant start, Instant end) {
    return builder().start(start).end(end).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OnCallLogQuery}. */
  final class Builder extends ImmutableOnCallLogQuery.Builder {
    Builder() {}
  }
}
