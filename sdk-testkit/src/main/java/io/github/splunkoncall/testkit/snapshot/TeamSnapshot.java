package io.github.splunkoncall.testkit.snapshot;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A team with its members and admins. */
@Value.Immutable
public interface TeamSnapshot {
  /** What the service calls the team. */
  String slug();

  /** What people call the team. Default: the slug. */
  @Value.Default
  default String name() {
    return slug();
  }

  /** What the team is for. */
  Optional<String> description();

  /** How often the team was changed. */
  @Value.Default
  default int version() {
    return 0;
  }

  /** Whether it is the first team of the organisation. */
  @Value.Default
  default boolean defaultTeam() {
    return false;
  }

  /** The usernames of the members, in their order. */
  List<String> members();

  /** The usernames of the admins, in their order. */
  List<String> admins();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TeamSnapshot}. */
  final class Builder extends ImmutableTeamSnapshot.Builder {
    Builder() {}
  }
}
