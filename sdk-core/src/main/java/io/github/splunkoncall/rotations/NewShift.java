package io.github.splunkoncall.rotations;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import org.immutables.value.Value;

/** A shift of a rotation that is created, and who takes turns in it. */
@Value.Immutable
public interface NewShift {
  /** The shift. */
  ShiftRequest shift();

  /** Who takes turns, in this order; nobody is possible. */
  List<String> usernames();

  /** Refuses blank usernames. */
  @Value.Check
  default void check() {
    usernames().forEach(username -> Require.notBlank("usernames", username));
  }

  /** A shift and who takes turns in it. */
  static NewShift of(ShiftRequest shift, String... usernames) {
    return builder().shift(shift).addUsernames(usernames).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NewShift}. */
  final class Builder extends ImmutableNewShift.Builder {
    Builder() {}
  }
}
