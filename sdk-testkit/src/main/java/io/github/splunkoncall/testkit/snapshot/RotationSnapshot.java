package io.github.splunkoncall.testkit.snapshot;

import io.github.splunkoncall.rotations.RotationShift;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rotation of a team with its shifts. */
@Value.Immutable
public interface RotationSnapshot {
  /** What escalation policies refer to. */
  String slug();

  /** The number that stands for the rotation in paths. */
  Optional<Long> groupId();

  /** What people call the rotation. Default: the slug. */
  @Value.Default
  default String label() {
    return slug();
  }

  /** The team whose rotation it is. */
  String teamSlug();

  /** The shifts: what they are, not who is on duty, which depends on the time. */
  List<RotationShift> shifts();

  /** When a fake begins to list the rotation; empty if it does already. */
  Optional<Instant> listedFrom();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RotationSnapshot}. */
  final class Builder extends ImmutableRotationSnapshot.Builder {
    Builder() {}
  }
}
