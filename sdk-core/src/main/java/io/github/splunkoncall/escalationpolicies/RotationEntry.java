package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Pages whoever is on duty in a rotation, or the one after or before. */
@Value.Immutable
public non-sealed interface RotationEntry extends EscalationEntry {
  /** The slug of the rotation; it belongs to the team of the policy. */
  String slug();

  /** The name of the rotation; only the service says it. */
  Optional<String> label();

  /** Whether the one on duty is paged, the next or the previous one. */
  @Override
  @Value.Default
  default ExecutionType type() {
    return ExecutionType.ROTATION_GROUP;
  }

  /** Refuses a blank slug, and a type that has nothing to do with a rotation. */
  @Value.Check
  default void check() {
    Require.notBlank("slug", slug());
    switch (type().known()) {
      case ROTATION_GROUP, ROTATION_GROUP_NEXT, ROTATION_GROUP_PREVIOUS -> {}
      default ->
          throw new IllegalArgumentException("type must be one of a rotation, not " + type());
    }
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RotationEntry}. */
  final class Builder extends ImmutableRotationEntry.Builder {
    Builder() {}
  }
}
