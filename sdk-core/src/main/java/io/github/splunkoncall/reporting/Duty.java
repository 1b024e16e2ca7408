package io.github.splunkoncall.reporting;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A time in which a user was on call for an escalation policy. */
@Value.Immutable
public interface Duty {
  /** When it began, or when the log begins. */
  Instant on();

  /** When it ended, or when the log ends; empty if it goes on. */
  Optional<Instant> off();

  /** How long it was, or has been so far, in whole minutes. */
  @Value.Default
  default Duration duration() {
    return off().map(off -> Duration.between(on(), off)).orElse(Duration.ZERO);
  }

  /** What the user was on call for. */
  Optional<PolicyRef> policy();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Duty}. */
  final class Builder extends ImmutableDuty.Builder {
    Builder() {}
  }
}
