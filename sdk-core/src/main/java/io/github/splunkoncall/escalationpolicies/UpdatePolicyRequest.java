package io.github.splunkoncall.escalationpolicies;

import java.util.List;
import org.immutables.value.Value;

/** What takes the place of the steps of an escalation policy. Name and team stay. */
@Value.Immutable
public interface UpdatePolicyRequest {
  /** The steps, in order; at least one. Rotations in them belong to the team of the policy. */
  List<EscalationStep> steps();

  /**
   * Whether users are paged by the policy whatever custom paging policies they have. Has no
   * default, because it replaces what the policy has.
   */
  boolean ignoreCustomPagingPolicies();

  /** Refuses an update without steps or with one that reaches nobody. */
  @Value.Check
  default void check() {
    Steps.requireComplete(steps());
  }

  /** A builder with what the policy has now. */
  static Builder builder(EscalationPolicy policy) {
    Builder builder = builder();
    builder.steps(policy.steps());
    builder.ignoreCustomPagingPolicies(policy.ignoreCustomPagingPolicies());
    return builder;
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link UpdatePolicyRequest}. */
  final class Builder extends ImmutableUpdatePolicyRequest.Builder {
    Builder() {}
  }
}
