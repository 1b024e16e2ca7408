package io.github.splunkoncall.testkit;

import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.Shift;
import io.github.splunkoncall.testkit.state.TeamState;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A team of a fake, in the making. */
public final class TeamBuilder {
  private final OrganisationBuilder organisation;
  private final String name;
  private final boolean defaultTeam;
  private Optional<String> description = Optional.empty();
  private final Set<String> members = new LinkedHashSet<>();
  private final Set<String> admins = new LinkedHashSet<>();
  private final Map<String, RotationBuilder> rotations = new LinkedHashMap<>();
  private final Map<String, PolicyBuilder> policies = new LinkedHashMap<>();

  TeamBuilder(OrganisationBuilder organisation, String name, boolean defaultTeam) {
    this.organisation = organisation;
    this.name = name;
    this.defaultTeam = defaultTeam;
  }

  String name() {
    return name;
  }

  /** Says what the team is for. */
  public TeamBuilder description(String text) {
    description = Optional.of(text);
    return this;
  }

  /** Adds members; those who are not yet users of the organisation become so. */
  public TeamBuilder members(String... usernames) {
    for (String username : usernames) {
      organisation.addIfMissing(username);
      members.add(username);
    }
    return this;
  }

  /** Makes users admins of the team; those who are not yet users of the organisation become so. */
  public TeamBuilder admins(String... usernames) {
    for (String username : usernames) {
      organisation.addIfMissing(username);
      admins.add(username);
    }
    return this;
  }

  /** Adds a rotation in which these users take turns of a week. */
  public TeamBuilder rotation(String label, String... usernames) {
    return rotation(label, rotation -> rotation.members(usernames));
  }

  /** Adds a rotation. */
  public TeamBuilder rotation(String label, Consumer<RotationBuilder> setUp) {
    requireNew(label, rotations.keySet());
    RotationBuilder rotation = new RotationBuilder();
    setUp.accept(rotation);
    rotations.put(label, rotation);
    return this;
  }

  /** Adds an escalation policy beside the default one. */
  public TeamBuilder policy(String policyName, Consumer<PolicyBuilder> setUp) {
    requireNew(policyName, policies.keySet());
    PolicyBuilder policy = new PolicyBuilder();
    setUp.accept(policy);
    policies.put(policyName, policy);
    return this;
  }

  void addTo(Organisation built) {
    TeamState team =
        new TeamState(
            built.ids().slug("team"), name, description, List.copyOf(members), defaultTeam, 0);
    built.teams().put(team.slug(), team);
    built.teamAdmins().put(team.slug(), new LinkedHashSet<>(admins));
    Map<String, String> rotationSlugs = new LinkedHashMap<>();
    rotations.forEach(
        (label, rotation) -> {
          Rotation added = rotation.build(built, team, label);
          added.shifts().stream()
              .flatMap(Shift::usernames)
              .forEach(user -> organisation.requireUser(where(label), user));
          built.rotations().put(added.slug(), added);
          rotationSlugs.put(label, added.slug());
        });
    built.policies().put(team.slug(), Policy.everybody(team));
    policies.forEach(
        (policyName, policy) -> {
          String slug = built.ids().slug("pol");
          List<PolicyStep> steps =
              policy.build(
                  label -> rotationSlug(rotationSlugs, policyName, label),
                  user -> organisation.requireUser(where(policyName), user));
          built
              .policies()
              .put(
                  slug,
                  new Policy(
                      slug, policyName, team.ref(), steps, policy.isIgnoringPagingPolicies()));
        });
  }

  private String rotationSlug(Map<String, String> slugs, String policyName, String label) {
    String slug = slugs.get(label);
    if (slug == null) {
      throw new IllegalArgumentException(
          where(policyName) + " names the rotation '" + label + "', which the team does not have");
    }
    return slug;
  }

  private void requireNew(String part, Set<String> names) {
    if (names.contains(part)) {
      throw new IllegalArgumentException(where(part) + " is there twice");
    }
  }

  private String where(String part) {
    return "'" + part + "' of the team '" + name + "'";
  }
}
