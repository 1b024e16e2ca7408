package io.github.splunkoncall.teams;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A user as an admin of a team. */
@Value.Immutable
public interface TeamAdmin {
  /** The identity of the user in paths and requests. */
  String username();

  /** The given name. */
  Optional<String> firstName();

  /** The family name. */
  Optional<String> lastName();

  /** When the user was invited. */
  Optional<Instant> createdAt();

  /** When the password was last set. */
  Optional<Instant> passwordLastUpdated();

  /** Whether the user has accepted the invitation to the organisation. */
  Optional<Boolean> verified();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TeamAdmin}. */
  final class Builder extends ImmutableTeamAdmin.Builder {
    Builder() {}
  }
}
