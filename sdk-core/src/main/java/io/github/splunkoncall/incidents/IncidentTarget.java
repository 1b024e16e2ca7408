package io.github.splunkoncall.incidents;

import io.github.splunkoncall.internal.Require;
import org.immutables.value.Value;

/** Whom an incident pages. */
@Value.Immutable
public interface IncidentTarget {
  /** What kind of target this is. */
  TargetType type();

  /** The username or the slug of the escalation policy. */
  String slug();

  /** Refuses a blank slug. */
  @Value.Check
  default void check() {
    Require.notBlank("slug", slug());
  }

  /** The user with this username. */
  static IncidentTarget user(String username) {
    return of(TargetType.USER, Require.notBlank("username", username));
  }

  /** The escalation policy with this slug; a team's default policy has the slug of the team. */
  static IncidentTarget escalationPolicy(String slug) {
    return of(TargetType.ESCALATION_POLICY, slug);
  }

  /** A target of any type, for those that this SDK has no constant for. */
  static IncidentTarget of(TargetType type, String slug) {
    return builder().type(type).slug(slug).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IncidentTarget}. */
  final class Builder extends ImmutableIncidentTarget.Builder {
    Builder() {}
  }
}
