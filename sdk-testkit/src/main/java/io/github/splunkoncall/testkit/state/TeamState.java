package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRef;
import java.util.List;

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
}
