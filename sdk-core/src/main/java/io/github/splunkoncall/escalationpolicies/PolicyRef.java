package io.github.splunkoncall.escalationpolicies;

import org.immutables.value.Value;

/** The name and slug of an escalation policy, as other things refer to it. */
@Value.Immutable
public interface PolicyRef {
  /**
   * The identity of the policy in paths and requests; a default policy has the slug of its team.
   */
  String slug();

  /** What people call the policy; the slug if the service sends no name. */
  @Value.Default
  default String name() {
    return slug();
  }

  /** A reference to the escalation policy with this name and slug. */
  static PolicyRef of(String name, String slug) {
    return builder().name(name).slug(slug).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicyRef}. */
  final class Builder extends ImmutablePolicyRef.Builder {
    Builder() {}
  }
}
