package io.github.splunkoncall.teams;

import java.util.Optional;
import org.immutables.value.Value;

/** A user as a member of a team. */
@Value.Immutable
public interface TeamMember {
  /** The identity of the user in paths and requests. */
  String username();

  /** The given name. */
  Optional<String> firstName();

  /** The family name. */
  Optional<String> lastName();

  /** The name shown to others, where the service has one. */
  Optional<String> displayName();

  /** Rises with each change of the membership. */
  @Value.Default
  default int version() {
    return 0;
  }

  /** Whether the user has accepted the invitation to the organisation. */
  @Value.Default
  default boolean verified() {
    return false;
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TeamMember}. */
  final class Builder extends ImmutableTeamMember.Builder {
    Builder() {}
  }
}
