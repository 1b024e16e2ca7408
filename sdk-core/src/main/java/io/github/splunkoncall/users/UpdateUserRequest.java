package io.github.splunkoncall.users;

import io.github.splunkoncall.internal.Require;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What a user is to be: all of it, not only what changes. The username cannot be changed. */
@Value.Immutable
public interface UpdateUserRequest {
  /** The given name. */
  String firstName();

  /** The family name. */
  String lastName();

  /** The address; no two users share one. */
  String email();

  /** How long an invitation is valid, in whole hours. */
  Optional<Duration> invitationExpiry();

  /** Refuses blank texts and an expiry that is not a whole number of hours. */
  @Value.Check
  default void check() {
    Require.notBlank("firstName", firstName());
    Require.notBlank("lastName", lastName());
    Require.notBlank("email", email());
    invitationExpiry().ifPresent(expiry -> InvitationExpiry.require("invitationExpiry", expiry));
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder with the names and the address of {@code user}, to change some of them. */
  static Builder builder(User user) {
    Builder builder = builder();
    user.firstName().ifPresent(builder::firstName);
    user.lastName().ifPresent(builder::lastName);
    user.email().ifPresent(builder::email);
    return builder;
  }

  /** Builds an {@link UpdateUserRequest}. */
  final class Builder extends ImmutableUpdateUserRequest.Builder {
    Builder() {}
  }
}
