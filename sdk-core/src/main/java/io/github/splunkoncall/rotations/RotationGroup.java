package io.github.splunkoncall.rotations;

import java.util.Optional;
import org.immutables.value.Value;

/** A rotation of a team by its names: one for escalation policies and one for paths. */
@Value.Immutable
public interface RotationGroup {
  /** The identity of the rotation in escalation policies. */
  String slug();

  /** What people call the rotation; the slug if the service sends nothing else. */
  @Value.Default
  default String label() {
    return slug();
  }

  /** The slug of the team. */
  Optional<String> teamSlug();

  /** The number of the rotation in paths; older deployments do not send it. */
  Optional<Long> groupId();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RotationGroup}. */
  final class Builder extends ImmutableRotationGroup.Builder {
    Builder() {}
  }
}
