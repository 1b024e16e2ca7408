package io.github.splunkoncall.users;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A user of the organisation. */
@Value.Immutable
public interface User {
  /** The identity of the user in paths and requests. */
  String username();

  /** The given name. */
  Optional<String> firstName();

  /** The family name. */
  Optional<String> lastName();

  /** The name shown to others, where the service has one. */
  Optional<String> displayName();

  /** The address that the invitation went to. */
  Optional<String> email();

  /** When the user was invited. */
  Optional<Instant> createdAt();

  /** When the password was last set. */
  Optional<Instant> passwordLastUpdated();

  /** Whether the user has accepted the invitation. */
  @Value.Default
  default boolean verified() {
    return false;
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link User}. */
  final class Builder extends ImmutableUser.Builder {
    Builder() {}
  }
}
