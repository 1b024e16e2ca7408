package io.github.splunkoncall.rotations;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Whose turn it shall be in a shift. */
@Value.Immutable
public interface ScheduledUserRequest {
  /** A member of the shift. */
  String username();

  /** Which of several places of the user, counted from 0 in the order of the shift. */
  Optional<Integer> position();

  /** Which of several places of the user, by the identity of the place. */
  Optional<String> memberSlug();

  /** Refuses blank texts and a negative position. */
  @Value.Check
  default void check() {
    Require.notBlank("username", username());
    position().ifPresent(position -> Require.notNegative("position", position));
    memberSlug().ifPresent(slug -> Require.notBlank("memberSlug", slug));
  }

  /** The turn of a user who has one place in the shift. */
  static ScheduledUserRequest of(String username) {
    return builder().username(username).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScheduledUserRequest}. */
  final class Builder extends ImmutableScheduledUserRequest.Builder {
    Builder() {}
  }
}
