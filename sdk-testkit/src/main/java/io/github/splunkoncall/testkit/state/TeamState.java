package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRef;
import java.util.List;
import java.util.Optional;

/** A team and its members. */
public record TeamState(
    String slug, String name, List<String> members, boolean defaultTeam, int version) {
  /** The name and slug. */
  public TeamRef ref() {
    return TeamRef.of(name, slug);
  }

  /** The team as the service shows it. */
  public Team team() {
    return Team.builder()
        .slug(slug)
        .name(name)
        .memberCount(members.size())
        .version(version)
        .defaultTeam(defaultTeam)
        .build();
  }

  /** The team with another user in the place of one, or with nobody if there is no replacement. */
  public TeamState replacing(String username, Optional<String> replacement) {
    return new TeamState(
        slug, name, Replacement.in(members, username, replacement), defaultTeam, version + 1);
  }
}
