package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/** An escalation policy to create. */
@Value.Immutable
public interface CreatePolicyRequest {
  /** What people shall call the policy. */
  String name();

  /** The slug of the team that it belongs to. */
  String teamSlug();

  /** The steps, in order; at least one. Rotations in them belong to the same team. */
  List<EscalationStep> steps();

  /** Whether users are paged by the policy whatever custom paging policies they have. */
  @Value.Default
  default boolean ignoreCustomPagingPolicies() {
    return false;
  }

  /** Refuses a blank name or team, and a policy without steps or with one that reaches nobody. */
  @Value.Check
  default void check() {
    Require.notBlank("name", name());
    Require.notBlank("teamSlug", teamSlug());
    Steps.requireComplete(steps());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CreatePolicyRequest}. */
  final class Builder extends ImmutableCreatePolicyRequest.Builder {
    Builder() {}
  }
}
