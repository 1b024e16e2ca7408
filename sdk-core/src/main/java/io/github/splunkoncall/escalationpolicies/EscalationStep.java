package io.github.splunkoncall.escalationpolicies;

import java.time.Duration;
import java.util.List;
import org.immutables.value.Value;

/** A step of an escalation policy: whom it reaches, and how long it waits before. */
@Value.Immutable
public interface EscalationStep {
  /**
   * How long after the step before, or after the incident for the first step; whole minutes. Zero
   * if it is not said.
   */
  @Value.Default
  default Duration timeout() {
    return Duration.ZERO;
  }

  /** Whom the step reaches, all at once. */
  List<EscalationEntry> entries();

  /** Refuses a timeout that is negative or not in whole minutes. */
  @Value.Check
  default void check() {
    if (timeout().isNegative() || !timeout().equals(Duration.ofMinutes(timeout().toMinutes()))) {
      throw new IllegalArgumentException("timeout must be whole minutes from 0, not " + timeout());
    }
  }

  /** A step after this time. */
  static EscalationStep of(Duration timeout, EscalationEntry... entries) {
    return builder().timeout(timeout).addEntries(entries).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EscalationStep}. */
  final class Builder extends ImmutableEscalationStep.Builder {
    Builder() {}
  }
}
