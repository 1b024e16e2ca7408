package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRef;
import java.util.List;
import java.util.Optional;

/** A team and its members. */
public record TeamState(
    String slug,
    String name,
    Optional<String> description,
    List<String> members,
    boolean defaultTeam,
    int version) {
  /** A team that nobody has described. */
  public TeamState(
      String slug, String name, List<String> members, boolean defaultTeam, int version) {
    this(slug, name, Optional.empty(), members, defaultTeam, version);
  }

  /** The name and slug. */
  public TeamRef ref() {
    return TeamRef.of(name, slug);
  }

  /** The team as the service shows it. */
  public Team team() {
    return Team.builder()
        .slug(slug)
        .name(name)
        .description(description)
        .memberCount(members.size())
        .version(version)
        .defaultTeam(defaultTeam)
        .build();
  }

  /** The team with another user in the place of one, or with nobody if there is no replacement. */
  public TeamState replacing(String username, Optional<String> replacement) {
    return with(Replacement.in(members, username, replacement));
  }

  /** The team with these members. */
  public TeamState with(List<String> newMembers) {
    return new TeamState(slug, name, description, newMembers, defaultTeam, version + 1);
  }

  /** The team under this name, with another description if there is one. */
  public TeamState renamed(String newName, Optional<String> newDescription) {
    return new TeamState(
        slug, newName, newDescription.or(() -> description), members, defaultTeam, version + 1);
  }
}
