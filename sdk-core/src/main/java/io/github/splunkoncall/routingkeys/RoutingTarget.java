package io.github.splunkoncall.routingkeys;

import java.util.Optional;
import org.immutables.value.Value;

/** An escalation policy that a routing key leads to. */
@Value.Immutable
public interface RoutingTarget {
  /** The slug of the policy. */
  String policySlug();

  /** What people call the policy; the slug if the service sends no name. */
  @Value.Default
  default String policyName() {
    return policySlug();
  }

  /** The slug of the team that the policy belongs to. */
  Optional<String> teamSlug();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoutingTarget}. */
  final class Builder extends ImmutableRoutingTarget.Builder {
    Builder() {}
  }
}
