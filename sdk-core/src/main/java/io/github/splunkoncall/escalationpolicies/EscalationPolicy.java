package io.github.splunkoncall.escalationpolicies;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An escalation policy: who is reached, step by step, until somebody takes the incident. */
@Value.Immutable
public interface EscalationPolicy {
  /**
   * The identity of the policy in paths and requests; a default policy has the slug of its team.
   */
  String slug();

  /** What people call the policy; the slug if the service sends no name. */
  @Value.Default
  default String name() {
    return slug();
  }

  /** The steps, in order. */
  List<EscalationStep> steps();

  /** Whether users are paged by the policy whatever custom paging policies they have. */
  @Value.Default
  default boolean ignoreCustomPagingPolicies() {
    return false;
  }

  /**
   * The slug of the team. The service is not known to send it: {@link EscalationPoliciesApi#list()}
   * tells the team of each policy.
   */
  Optional<String> teamSlug();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EscalationPolicy}. */
  final class Builder extends ImmutableEscalationPolicy.Builder {
    Builder() {}
  }
}
