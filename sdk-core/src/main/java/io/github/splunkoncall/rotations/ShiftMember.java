package io.github.splunkoncall.rotations;

import java.util.Optional;
import org.immutables.value.Value;

/** A user at a place of a shift. */
@Value.Immutable
public interface ShiftMember {
  /** The user. */
  String username();

  /** The identity of the place; a user can have more than one. */
  Optional<String> slug();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ShiftMember}. */
  final class Builder extends ImmutableShiftMember.Builder {
    Builder() {}
  }
}
