package io.github.splunkoncall.testkit;

import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.TeamState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A team of a fake, in the making. */
public final class TeamBuilder {
  private final OrganisationBuilder organisation;
  private final String name;
  private final boolean defaultTeam;
  private final Set<String> members = new LinkedHashSet<>();
  private final Set<String> admins = new LinkedHashSet<>();
  private final Map<String, RotationBuilder> rotations = new LinkedHashMap<>();
  private final Map<String, PolicyBuilder> policies = new LinkedHashMap<>();

  TeamBuilder(OrganisationBuilder organisation, String name, boolean defaultTeam) {
    this.organisation = organisation;
    this.name = name;
    this.defaultTeam = defaultTeam;
  }

  /** Adds members; those who are not yet users of the organisation become so. */
  public TeamBuilder members(String... usernames) {
    for (String username : usernames) {
      organisation.addIfMissing(username);
      members.add(username);
    }
    return this;
  }

  /** Makes users administrators of the team; those who are not yet members become so. */
  public TeamBuilder admins(String... usernames) {
    members(usernames);
    admins.addAll(List.of(usernames));
    return this;
  }

  /** Adds a rotation in which these users take turns of a week. */
  public TeamBuilder rotation(String label, String... usernames) {
    return rotation(label, rotation -> rotation.members(usernames));
  }

  /** Adds a rotation. */
  public TeamBuilder rotation(String label, Consumer<RotationBuilder> setUp) {
    RotationBuilder rotation = new RotationBuilder();
    setUp.accept(rotation);
    rotations.put(label, rotation);
    return this;
  }

  /** Adds an escalation policy beside the default one. */
  public TeamBuilder policy(String policyName, Consumer<PolicyBuilder> setUp) {
    PolicyBuilder policy = new PolicyBuilder();
    setUp.accept(policy);
    policies.put(policyName, policy);
    return this;
  }

  void addTo(Organisation built) {
    TeamState team =
        new TeamState(built.ids().slug("team"), name, List.copyOf(members), defaultTeam, 0);
    built.teams().put(team.slug(), team);
    built.teamAdmins().put(team.slug(), new LinkedHashSet<>(admins));
    Map<String, String> rotationSlugs = new LinkedHashMap<>();
    rotations.forEach(
        (label, rotation) -> {
          Rotation added = rotation.build(built, label);
          added.members().forEach(user -> organisation.requireUser(where(label), user));
          built.rotations().put(added.slug(), added);
          rotationSlugs.put(label, added.slug());
        });
    built.policies().put(team.slug(), defaultPolicy(team));
    policies.forEach(
        (policyName, policy) -> {
          String slug = built.ids().slug("pol");
          List<PolicyStep> steps =
              policy.build(
                  rotationSlugs, user -> organisation.requireUser(where(policyName), user));
          built.policies().put(slug, new Policy(slug, policyName, team.ref(), steps));
        });
  }

  private Policy defaultPolicy(TeamState team) {
    List<PolicyStep.Entry> everybody = new ArrayList<>();
    team.members().forEach(member -> everybody.add(new PolicyStep.UserEntry(member)));
    TeamRef ref = team.ref();
    PolicyStep step = new PolicyStep(Duration.ZERO, List.copyOf(everybody));
    return new Policy(team.slug(), name, ref, List.of(step));
  }

  private String where(String part) {
    return "'" + part + "' of the team '" + name + "'";
  }
}
