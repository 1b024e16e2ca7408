package io.github.splunkoncall.testkit.teams;

import static io.github.splunkoncall.testkit.assumptions.Assumption.CREATOR_BECOMES_ADMIN;
import static io.github.splunkoncall.testkit.assumptions.Assumption.DEFAULT_TEAM_CAN_BE_DELETED;
import static io.github.splunkoncall.testkit.assumptions.Assumption.TAKEN_TEAM_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.TEAM_POLICIES_ARE_FLAT;
import static io.github.splunkoncall.testkit.assumptions.Assumption.TEAM_VERSIONS_RISE;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.testkit.state.TeamState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The teams of the fake. */
public final class TeamsEngine {
  private final Organisation organisation;

  /** The teams of this organisation. */
  public TeamsEngine(Organisation organisation) {
    this.organisation = organisation;
  }

  /** All teams. */
  public List<Team> list() {
    return organisation.teams().values().stream().map(this::shown).toList();
  }

  /** One team. */
  public Team get(String slug) {
    return shown(organisation.team(slug));
  }

  /** Creates a team and its default policy; nobody is a member of it. */
  public Team create(TeamRequest request) {
    requireFree(request.name(), Optional.empty());
    TeamState team =
        new TeamState(
            organisation.ids().slug("team"),
            request.name(),
            request.description(),
            List.of(),
            organisation.teams().isEmpty(),
            0);
    organisation.teams().put(team.slug(), team);
    organisation.policies().put(team.slug(), Policy.everybody(team));
    if (team.defaultTeam()) {
      organisation.routeByDefaultTo(team.slug());
    }
    if (organisation.assumed(CREATOR_BECOMES_ADMIN)) {
      organisation.teamAdmins().put(team.slug(), new LinkedHashSet<>(Set.of(Organisation.ADMIN)));
    }
    return shown(team);
  }

  /** Gives a team another name and description. */
  public Team update(String slug, TeamRequest request) {
    TeamState before = organisation.team(slug);
    requireFree(request.name(), Optional.of(slug));
    TeamState after = before.renamed(request.name(), request.description());
    change(before, after);
    return shown(after);
  }

  /** Deletes a team with its policies, rotations and routing keys. Its members stay users. */
  public Team delete(String slug) {
    TeamState team = organisation.team(slug);
    if (team.defaultTeam() && !organisation.assumed(DEFAULT_TEAM_CAN_BE_DELETED)) {
      throw new ServiceRefusal(422, "The default team cannot be deleted");
    }
    organisation.deletePolicies(policiesOf(slug).stream().map(Policy::slug).toList());
    organisation.teams().remove(slug);
    organisation.teamAdmins().remove(slug);
    organisation.rotations().values().removeIf(rotation -> rotation.teamSlug().equals(slug));
    return shown(team);
  }

  /** The policies of a team. */
  public List<EscalationPolicySummary> policies(String slug) {
    organisation.team(slug);
    boolean flat = organisation.assumed(TEAM_POLICIES_ARE_FLAT);
    return policiesOf(slug).stream()
        .map(policy -> flat ? withoutTeam(policy) : policy.summary())
        .toList();
  }

  /** Puts a team in the place of what it was; its policies show its name and its members. */
  void change(TeamState before, TeamState after) {
    organisation.teams().put(after.slug(), after);
    for (Policy policy : policiesOf(after.slug())) {
      organisation.policies().put(policy.slug(), policy.following(before, after));
    }
  }

  List<Policy> policiesOf(String slug) {
    return organisation.policies().values().stream()
        .filter(policy -> policy.team().slug().equals(slug))
        .toList();
  }

  List<Rotation> rotationsOf(String slug) {
    return organisation.rotations().values().stream()
        .filter(rotation -> rotation.teamSlug().equals(slug))
        .toList();
  }

  private void requireFree(String name, Optional<String> ownSlug) {
    boolean taken =
        organisation.teams().values().stream()
            .anyMatch(
                team -> team.name().equals(name) && !ownSlug.equals(Optional.of(team.slug())));
    if (taken) {
      throw new ServiceRefusal(
          organisation.assumed(TAKEN_TEAM_STATUS), "Team name " + name + " is unavailable");
    }
  }

  private static EscalationPolicySummary withoutTeam(Policy policy) {
    return EscalationPolicySummary.builder().policy(policy.ref()).build();
  }

  private Team shown(TeamState team) {
    return organisation.assumed(TEAM_VERSIONS_RISE)
        ? team.team()
        : Team.builder().from(team.team()).version(0).build();
  }
}
