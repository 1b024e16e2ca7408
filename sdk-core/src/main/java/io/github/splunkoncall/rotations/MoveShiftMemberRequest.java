package io.github.splunkoncall.rotations;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Which member of a shift shall have another place in its order. */
@Value.Immutable
public interface MoveShiftMemberRequest {
  /** The user. */
  String username();

  /** The new place in the order of the shift, counted from 0. */
  int position();

  /** Which of several places of the user is meant. */
  Optional<String> memberSlug();

  /** Refuses blank texts and a negative position. */
  @Value.Check
  default void check() {
    Require.notBlank("username", username());
    Require.notNegative("position", position());
    memberSlug().ifPresent(slug -> Require.notBlank("memberSlug", slug));
  }

  /** A user who has one place in the shift, and the new one. */
  static MoveShiftMemberRequest of(String username, int position) {
    return builder().username(username).position(position).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MoveShiftMemberRequest}. */
  final class Builder extends ImmutableMoveShiftMemberRequest.Builder {
    Builder() {}
  }
}
