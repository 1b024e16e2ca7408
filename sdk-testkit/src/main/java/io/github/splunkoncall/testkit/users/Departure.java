package io.github.splunkoncall.testkit.users;

import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.testkit.state.TeamState;
import io.github.splunkoncall.users.ReplacementStrategy;
import io.github.splunkoncall.users.UserReplacement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A user leaves the organisation: who takes over, and what becomes of the places. */
final class Departure {
  private static final int UNPROCESSABLE = 422;

  private final Organisation organisation;

  Departure(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Refuses before it changes anything. */
  void of(String username, UserReplacement replacement) {
    Heirs heirs = heirs(username, replacement);
    organisation
        .rotations()
        .replaceAll(
            (slug, rotation) ->
                rotation.involves(username)
                    ? rotation.replacing(username, heirs.in(rotation.teamSlug()))
                    : rotation);
    organisation
        .policies()
        .replaceAll(
            (slug, policy) ->
                hasPlace(username, policy)
                    ? policy.replacing(username, heirs.in(policy.team().slug()))
                    : policy);
    organisation.teams().replaceAll((slug, team) -> without(username, team));
    organisation.teamAdmins().values().forEach(admins -> admins.remove(username));
    organisation.overrides().forgetUser(username);
    organisation.removeUser(username);
  }

  private TeamState without(String username, TeamState team) {
    if (!team.members().contains(username)) {
      return team;
    }
    TeamState after = team.replacing(username, Optional.empty());
    organisation
        .policies()
        .computeIfPresent(team.slug(), (slug, policy) -> policy.following(team, after));
    return after;
  }

  /** Who takes over in a team. */
  private interface Heirs {
    Optional<String> in(String teamSlug);
  }

  private Heirs heirs(String username, UserReplacement replacement) {
    ReplacementStrategy strategy =
        replacement.strategy().orElse(ReplacementStrategy.SPECIFIED_USER);
    return switch (strategy.known()) {
      case SPECIFIED_USER -> everywhere(specified(username, replacement));
      case GLOBAL_ADMIN -> everywhere(Optional.of(another(username, Organisation.ADMIN)));
      case TEAM_ADMIN -> adminsInsteadOf(username);
      case UNKNOWN ->
          throw new ServiceRefusal(
              UNPROCESSABLE, "Unknown replacement strategy '" + strategy + "'");
    };
  }

  private static Heirs everywhere(Optional<String> replacement) {
    return team -> replacement;
  }

  private Optional<String> specified(String username, UserReplacement replacement) {
    if (replacement.username().isEmpty() && hasPlaces(username)) {
      throw new ServiceRefusal(
          UNPROCESSABLE,
          "A replacement is required: " + username + " is in a rotation or an escalation policy");
    }
    return replacement.username().map(name -> another(username, name));
  }

  private String another(String username, String replacement) {
    if (replacement.equals(username) || !organisation.users().containsKey(replacement)) {
      throw new ServiceRefusal(
          UNPROCESSABLE, "The replacement " + replacement + " for " + username + " is not valid");
    }
    return replacement;
  }

  private Heirs adminsInsteadOf(String username) {
    Map<String, String> heirs = new HashMap<>();
    for (TeamState team : organisation.teams().values()) {
      if (team.members().contains(username) || hasPlacesIn(team.slug(), username)) {
        heirs.put(team.slug(), adminInsteadOf(username, team));
      }
    }
    return team -> Optional.ofNullable(heirs.get(team));
  }

  private String adminInsteadOf(String username, TeamState team) {
    return organisation.teamAdmins().getOrDefault(team.slug(), Set.of()).stream()
        .filter(admin -> !admin.equals(username))
        .findFirst()
        .orElseThrow(
            () ->
                new ServiceRefusal(
                    UNPROCESSABLE, "The team " + team.name() + " has no other admin"));
  }

  private boolean hasPlaces(String username) {
    return organisation.policies().values().stream().anyMatch(policy -> hasPlace(username, policy))
        || organisation.rotations().values().stream()
            .anyMatch(rotation -> rotation.involves(username));
  }

  private boolean hasPlacesIn(String team, String username) {
    return organisation.policies().values().stream()
            .anyMatch(policy -> policy.team().slug().equals(team) && hasPlace(username, policy))
        || organisation.rotations().values().stream()
            .anyMatch(rotation -> rotation.teamSlug().equals(team) && rotation.involves(username));
  }

  /** The default policy of a team does not count while it pages everybody in the team. */
  private boolean hasPlace(String username, Policy policy) {
    TeamState team = organisation.team(policy.team().slug());
    return policy.involves(username) && !policy.isEverybody(team);
  }
}
