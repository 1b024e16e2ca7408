package io.github.splunkoncall.users;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Who takes the place of a user who is deleted, in rotations and escalation policies. */
@Value.Immutable
public interface UserReplacement {
  /** How the replacement is found; the service takes the named user if absent. */
  Optional<ReplacementStrategy> strategy();

  /** The user who takes over. */
  Optional<String> username();

  /** Refuses a strategy that needs a username and has none, or has one and needs none. */
  @Value.Check
  default void check() {
    username().ifPresent(username -> Require.notBlank("username", username));
    ReplacementStrategy.Known known =
        strategy().map(ReplacementStrategy::known).orElse(ReplacementStrategy.Known.UNKNOWN);
    if (known == ReplacementStrategy.Known.SPECIFIED_USER && username().isEmpty()) {
      throw new IllegalArgumentException("username must be set for the strategy specifiedUser");
    }
    boolean findsOne =
        known == ReplacementStrategy.Known.GLOBAL_ADMIN
            || known == ReplacementStrategy.Known.TEAM_ADMIN;
    if (findsOne && username().isPresent()) {
      throw new IllegalArgumentException(
          "username must not be set for the strategy " + strategy().get());
    }
  }

  /** This user takes over everywhere. */
  static UserReplacement specifiedUser(String username) {
    return builder().strategy(ReplacementStrategy.SPECIFIED_USER).username(username).build();
  }

  /** The first global administrator takes over everywhere. */
  static UserReplacement globalAdmin() {
    return builder().strategy(ReplacementStrategy.GLOBAL_ADMIN).build();
  }

  /** In each team its administrator takes over; refused if a team has no other administrator. */
  static UserReplacement teamAdmin() {
    return builder().strategy(ReplacementStrategy.TEAM_ADMIN).build();
  }

  /** Nobody; refused if the user has a place in a rotation or an escalation policy. */
  static UserReplacement none() {
    return builder().build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UserReplacement}. */
  final class Builder extends ImmutableUserReplacement.Builder {
    Builder() {}
  }
}
