package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.teams.TeamRef;
import java.util.Optional;
import org.immutables.value.Value;

/** An escalation policy without its steps, and the team that it belongs to. */
@Value.Immutable
public interface EscalationPolicySummary {
  /** The policy. */
  PolicyRef policy();

  /** The team; empty for the generated policy of a user who was paged directly. */
  Optional<TeamRef> team();

  /** The slug of the policy: what {@code triggerAlarm} takes as a target. */
  default String slug() {
    return policy().slug();
  }

  /** What people call the policy. */
  default String name() {
    return policy().name();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EscalationPolicySummary}. */
  final class Builder extends ImmutableEscalationPolicySummary.Builder {
    Builder() {}
  }
}
