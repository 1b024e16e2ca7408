package io.github.splunkoncall.rotations;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Who shall take no more turns in a shift. */
@Value.Immutable
public interface RemoveShiftMemberRequest {
  /** The user. */
  String username();

  /** The user who takes the place; nobody if absent. */
  Optional<String> replacement();

  /** Which of several places of the user is meant. */
  Optional<String> memberSlug();

  /** Refuses blank texts. */
  @Value.Check
  default void check() {
    Require.notBlank("username", username());
    replacement().ifPresent(user -> Require.notBlank("replacement", user));
    memberSlug().ifPresent(slug -> Require.notBlank("memberSlug", slug));
  }

  /** A user who has one place in the shift, which nobody takes. */
  static RemoveShiftMemberRequest of(String username) {
    return builder().username(username).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RemoveShiftMemberRequest}. */
  final class Builder extends ImmutableRemoveShiftMemberRequest.Builder {
    Builder() {}
  }
}
