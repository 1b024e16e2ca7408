package io.github.splunkoncall.testkit.snapshot;

import java.time.Instant;
import org.immutables.value.Value;

/** A step of an escalation policy that will be paged if nobody takes the incident until then. */
@Value.Immutable
public interface DueStep {
  /** When it will be paged. */
  Instant at();

  /** The incident for which it will be paged. */
  String incidentNumber();

  /** The escalation policy. */
  String policySlug();

  /** The index of the step in the policy. */
  int step();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DueStep}. */
  final class Builder extends ImmutableDueStep.Builder {
    Builder() {}
  }
}
