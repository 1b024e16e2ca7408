package io.github.splunkoncall.testkit.teams;

import io.github.splunkoncall.teams.TeamAdmin;
import io.github.splunkoncall.teams.TeamMember;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.testkit.state.TeamState;
import io.github.splunkoncall.users.User;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The members and admins of the teams of the fake. */
public final class MembersEngine {
  private final Organisation organisation;
  private final TeamsEngine teams;

  /** The members and admins of these teams. */
  public MembersEngine(Organisation organisation, TeamsEngine teams) {
    this.organisation = organisation;
    this.teams = teams;
  }

  /** The members of a team. */
  public List<TeamMember> list(String slug) {
    return users(organisation.team(slug).members()).map(MembersEngine::member).toList();
  }

  /** Makes a user a member; all members. */
  public List<TeamMember> add(String slug, String username) {
    TeamState team = organisation.team(slug);
    organisation.requireUser(username);
    if (!team.members().contains(username)) {
      List<String> members = Stream.concat(team.members().stream(), Stream.of(username)).toList();
      teams.change(team, team.with(members));
    }
    return list(slug);
  }

  /** Removes a member; another takes the places of the member in the team. The members left. */
  public List<TeamMember> remove(String slug, String username, Optional<String> replacement) {
    TeamState team = organisation.team(slug);
    if (!team.members().contains(username)) {
      throw new ServiceRefusal(404, "User not found");
    }
    replacement.ifPresent(successor -> requireOther(team, username, successor));
    if (replacement.isEmpty() && hasPlace(team, username)) {
      throw new ServiceRefusal(
          422, username + " is in a rotation or escalation policy of the team: replacement needed");
    }
    List<String> left = team.members().stream().filter(user -> !user.equals(username)).toList();
    teams.change(team, team.with(left));
    for (Policy policy : teams.policiesOf(slug)) {
      organisation.policies().put(policy.slug(), policy.replacing(username, replacement));
    }
    for (Rotation rotation : teams.rotationsOf(slug)) {
      organisation.rotations().put(rotation.slug(), rotation.replacing(username, replacement));
    }
    return list(slug);
  }

  /** The admins of a team. */
  public List<TeamAdmin> admins(String slug) {
    organisation.team(slug);
    return users(organisation.teamAdmins().getOrDefault(slug, Set.of()))
        .map(MembersEngine::admin)
        .toList();
  }

  private static void requireOther(TeamState team, String username, String replacement) {
    if (replacement.equals(username) || !team.members().contains(replacement)) {
      throw new ServiceRefusal(422, "Replacement " + replacement + " is no other member");
    }
  }

  /** The default policy does not count while it pages everybody: then it loses the member. */
  private boolean hasPlace(TeamState team, String username) {
    boolean inPolicy =
        teams.policiesOf(team.slug()).stream()
            .anyMatch(policy -> policy.involves(username) && !policy.isEverybody(team));
    return inPolicy
        || teams.rotationsOf(team.slug()).stream()
            .anyMatch(rotation -> rotation.involves(username));
  }

  private Stream<User> users(Collection<String> usernames) {
    return usernames.stream().map(organisation.users()::get).filter(Objects::nonNull);
  }

  private static TeamMember member(User user) {
    return TeamMember.builder()
        .username(user.username())
        .firstName(user.firstName())
        .lastName(user.lastName())
        .displayName(user.displayName())
        .verified(user.verified())
        .build();
  }

  private static TeamAdmin admin(User user) {
    return TeamAdmin.builder()
        .username(user.username())
        .firstName(user.firstName())
        .lastName(user.lastName())
        .createdAt(user.createdAt())
        .passwordLastUpdated(user.passwordLastUpdated())
        .verified(user.verified())
        .build();
  }
}
