package io.github.splunkoncall.users;

import io.github.splunkoncall.internal.Require;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** A user to create. The service sends an invitation to the address. */
@Value.Immutable
public interface CreateUserRequest {
  /** The identity of the user in paths and requests; it cannot be changed later. */
  String username();

  /** The given name. */
  String firstName();

  /** The family name. */
  String lastName();

  /** Where the invitation goes; no two users share an address. */
  String email();

  /** How long the invitation is valid, in whole hours; 24 hours if absent. */
  Optional<Duration> invitationExpiry();

  /** Refuses blank texts and an expiry that is not a whole number of hours. */
  @Value.Check
  default void check() {
    Require.notBlank("username", username());
    Require.notBlank("firstName", firstName());
    Require.notBlank("lastName", lastName());
    Require.notBlank("email", email());
    invitationExpiry().ifPresent(expiry -> InvitationExpiry.require("invitationExpiry", expiry));
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CreateUserRequest}. */
  final class Builder extends ImmutableCreateUserRequest.Builder {
    Builder() {}
  }
}
