package io.github.splunkoncall.rotations;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Who shall take turns in a shift from now on. */
@Value.Immutable
public interface AddShiftMemberRequest {
  /** The user. */
  String username();

  /** The place in the order of the shift, counted from 0; the last one if absent. */
  Optional<Integer> position();

  /** Refuses a blank username and a negative position. */
  @Value.Check
  default void check() {
    Require.notBlank("username", username());
    position().ifPresent(position -> Require.notNegative("position", position));
  }

  /** A user who comes last. */
  static AddShiftMemberRequest of(String username) {
    return builder().username(username).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AddShiftMemberRequest}. */
  final class Builder extends ImmutableAddShiftMemberRequest.Builder {
    Builder() {}
  }
}
