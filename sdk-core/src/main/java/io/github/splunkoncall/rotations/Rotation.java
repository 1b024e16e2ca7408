package io.github.splunkoncall.rotations;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rotation of a team with its shifts. The slug that escalation policies need is in {@link
 * RotationsApi#groups}.
 */
@Value.Immutable
public interface Rotation {
  /** The number of the rotation in paths. */
  Optional<Long> groupId();

  /** What people call the rotation. */
  String label();

  /** The slug of the team; only some operations send it. */
  Optional<String> teamSlug();

  /** The slug of the organisation; only some operations send it. */
  Optional<String> organisationSlug();

  /** How many members the shifts have; as many as are listed if the service does not say. */
  @Value.Default
  default int memberCount() {
    return (int)
        shifts().stream()
            .flatMap(shift -> shift.members().stream())
            .map(ShiftMember::username)
            .distinct()
            .count();
  }

  /** The shifts. */
  List<RotationShift> shifts();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Rotation}. */
  final class Builder extends ImmutableRotation.Builder {
    Builder() {}
  }
}
