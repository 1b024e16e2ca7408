package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Goes on with another escalation policy. */
@Value.Immutable
public non-sealed interface PolicyEntry extends EscalationEntry {
  /** The slug of the other policy. */
  String slug();

  /** The slug of the team of the other policy; only the service says it, and not always. */
  Optional<String> teamSlug();

  @Override
  default ExecutionType type() {
    return ExecutionType.POLICY_ROUTING;
  }

  /** Refuses a blank slug. */
  @Value.Check
  default void check() {
    Require.notBlank("slug", slug());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicyEntry}. */
  final class Builder extends ImmutablePolicyEntry.Builder {
    Builder() {}
  }
}
