package io.github.splunkoncall.testkit.teams;

import static io.github.splunkoncall.Operation.ADD_TEAM_MEMBER;
import static io.github.splunkoncall.Operation.CREATE_TEAM;
import static io.github.splunkoncall.Operation.DELETE_TEAM;
import static io.github.splunkoncall.Operation.GET_TEAM;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.Operation.LIST_TEAM_ADMINS;
import static io.github.splunkoncall.Operation.LIST_TEAM_MEMBERS;
import static io.github.splunkoncall.Operation.REMOVE_TEAM_MEMBER;
import static io.github.splunkoncall.Operation.UPDATE_TEAM;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamAdmin;
import io.github.splunkoncall.teams.TeamMember;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.teams.TeamsApi;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;
import java.util.Optional;

/** Teams through the door in process. */
public record InProcessTeams(InProcess door) implements TeamsApi {
  @Override
  public List<Team> list() {
    return door.call(LIST_TEAMS, Arguments.none(), engine -> engine.teams().list());
  }

  @Override
  public Team create(TeamRequest request) {
    return door.call(
        CREATE_TEAM, Arguments.ofBody(request), engine -> engine.teams().create(request));
  }

  @Override
  public Team get(String team) {
    String slug = slug(team);
    return door.call(GET_TEAM, Arguments.of("team", slug), engine -> engine.teams().get(slug));
  }

  @Override
  public Team update(String team, TeamRequest request) {
    String slug = slug(team);
    return door.call(
        UPDATE_TEAM,
        Arguments.of("team", slug).body(request),
        engine -> engine.teams().update(slug, request));
  }

  @Override
  public Optional<Team> delete(String team) {
    String slug = slug(team);
    return door.delete(
        DELETE_TEAM, Arguments.of("team", slug), engine -> engine.teams().delete(slug));
  }

  @Override
  public List<TeamAdmin> admins(String team) {
    String slug = slug(team);
    return door.call(
        LIST_TEAM_ADMINS, Arguments.of("team", slug), engine -> engine.members().admins(slug));
  }

  @Override
  public List<TeamMember> members(String team) {
    String slug = slug(team);
    return door.call(
        LIST_TEAM_MEMBERS, Arguments.of("team", slug), engine -> engine.members().list(slug));
  }

  @Override
  public List<TeamMember> addMember(String team, String username) {
    String slug = slug(team);
    String user = Require.notBlank("username", username);
    return door.call(
        ADD_TEAM_MEMBER,
        Arguments.of("team", slug).with("username", user),
        engine -> engine.members().add(slug, user));
  }

  @Override
  public Optional<List<TeamMember>> removeMember(String team, String username) {
    return remove(team, username, Optional.empty());
  }

  @Override
  public Optional<List<TeamMember>> removeMember(String team, String username, String replacement) {
    return remove(team, username, Optional.of(Require.notBlank("replacement", replacement)));
  }

  private Optional<List<TeamMember>> remove(
      String team, String username, Optional<String> replacement) {
    String slug = slug(team);
    String user = Require.identifier("username", username);
    return door.delete(
        REMOVE_TEAM_MEMBER,
        Arguments.of("team", slug).text("user", user).with("replacement", replacement),
        engine -> engine.members().remove(slug, user, replacement));
  }

  private static String slug(String team) {
    return Require.identifier("team", team);
  }
}
