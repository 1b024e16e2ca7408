package io.github.splunkoncall.retrofit.teams;

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
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamAdmin;
import io.github.splunkoncall.teams.TeamMember;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.teams.TeamsApi;
import java.util.List;
import java.util.Optional;
import okhttp3.RequestBody;

/** Teams over HTTP. */
public final class TeamsClient implements TeamsApi {
  private final Connection connection;
  private final TeamsService service;

  /** The teams of the organisation that the connection leads to. */
  public TeamsClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(TeamsService.class);
  }

  @Override
  public List<Team> list() {
    return connection.call(LIST_TEAMS, service.list(), TeamsWire.LIST);
  }

  @Override
  public Team create(TeamRequest request) {
    RequestBody body = Caller.body(TeamsWire.REQUEST, request);
    return connection.call(CREATE_TEAM, service.create(body), TeamsWire.TEAM);
  }

  @Override
  public Team get(String team) {
    return connection.call(GET_TEAM, service.get(slug(team)), TeamsWire.TEAM);
  }

  @Override
  public Team update(String team, TeamRequest request) {
    RequestBody body = Caller.body(TeamsWire.REQUEST, request);
    return connection.call(UPDATE_TEAM, service.update(slug(team), body), TeamsWire.TEAM);
  }

  @Override
  public Optional<Team> delete(String team) {
    return connection.callOr(
        Optional.empty(), DELETE_TEAM, service.delete(slug(team)), TeamsWire.DELETED);
  }

  @Override
  public List<TeamAdmin> admins(String team) {
    return connection.call(LIST_TEAM_ADMINS, service.admins(slug(team)), MemberWire.ADMINS);
  }

  @Override
  public List<TeamMember> members(String team) {
    return connection.call(LIST_TEAM_MEMBERS, service.members(slug(team)), MemberWire.LIST);
  }

  @Override
  public List<TeamMember> addMember(String team, String username) {
    String slug = slug(team);
    RequestBody body = Caller.body(MemberWire.ADD, Require.notBlank("username", username));
    return connection.call(ADD_TEAM_MEMBER, service.addMember(slug, body), MemberWire.LIST);
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
    RequestBody body = Caller.body(MemberWire.REMOVE, replacement);
    return connection.callOr(
        Optional.empty(),
        REMOVE_TEAM_MEMBER,
        service.removeMember(slug(team), Require.identifier("username", username), body),
        MemberWire.REMAINING);
  }

  private static String slug(String team) {
    return Require.identifier("team", team);
  }
}
