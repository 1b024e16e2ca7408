package io.github.splunkoncall.overrides;

import java.util.Optional;
import org.immutables.value.Value;

/** One escalation policy of a scheduled override, and who stands in there. */
@Value.Immutable
public interface OverrideAssignment {
  /** The slug of the escalation policy. */
  String policySlug();

  /** The slug of the team of the policy. */
  Optional<String> teamSlug();

  /**
   * Whether somebody stands in, as the service says; some deployments say no though {@link
   * #standIn()} is there.
   */
  @Value.Default
  default boolean assigned() {
    return false;
  }

  /** The username of who stands in; empty as long as nobody does. */
  Optional<String> standIn();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OverrideAssignment}. */
  final class Builder extends ImmutableOverrideAssignment.Builder {
    Builder() {}
  }
}
