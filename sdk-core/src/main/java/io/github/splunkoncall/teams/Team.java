package io.github.splunkoncall.teams;

import java.util.Optional;
import org.immutables.value.Value;

/** A team of the organisation. */
@Value.Immutable
public interface Team {
  /** The identity of the team in paths and requests. */
  String slug();

  /** What people call the team; the slug if the service sends no name. */
  @Value.Default
  default String name() {
    return slug();
  }

  /** How many users are members. */
  @Value.Default
  default int memberCount() {
    return 0;
  }

  /** Rises with each change of the team. */
  @Value.Default
  default int version() {
    return 0;
  }

  /** Whether this is the team that the organisation began with. */
  @Value.Default
  default boolean defaultTeam() {
    return false;
  }

  /** What the team is for. */
  Optional<String> description();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Team}. */
  final class Builder extends ImmutableTeam.Builder {
    Builder() {}
  }
}
