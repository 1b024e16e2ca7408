package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.escalationpolicies.TeamPoliciesWire;
import io.github.splunkoncall.retrofit.teams.MemberWire;
import io.github.splunkoncall.retrofit.teams.TeamsWire;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The routes of teams. */
final class TeamRoutes {
  private TeamRoutes() {}

  static Map<Operation, Route> all() {
    Map<Operation, Route> routes = new EnumMap<>(Operation.class);
    routes.put(
        Operation.LIST_TEAMS, Route.of(TeamsWire.LIST, (engine, request) -> engine.teams().list()));
    routes.put(
        Operation.CREATE_TEAM,
        Route.of(TeamsWire.REQUEST, TeamsWire.TEAM, (engine, body) -> engine.teams().create(body)));
    routes.put(
        Operation.GET_TEAM,
        Route.of(TeamsWire.TEAM, (engine, request) -> engine.teams().get(team(request))));
    routes.put(
        Operation.UPDATE_TEAM,
        Route.of(
            TeamsWire.REQUEST,
            TeamsWire.TEAM,
            (engine, request, body) -> engine.teams().update(team(request), body)));
    routes.put(
        Operation.DELETE_TEAM,
        Route.of(TeamsWire.TEAM, (engine, request) -> engine.teams().delete(team(request))));
    routes.put(
        Operation.LIST_TEAM_POLICIES,
        Route.of(
            TeamPoliciesWire.LIST, (engine, request) -> engine.teams().policies(team(request))));
    routes.putAll(members());
    return routes;
  }

  private static Map<Operation, Route> members() {
    return Map.of(
        Operation.LIST_TEAM_ADMINS,
        Route.of(MemberWire.ADMINS, (engine, request) -> engine.members().admins(team(request))),
        Operation.LIST_TEAM_MEMBERS,
        Route.of(MemberWire.LIST, (engine, request) -> engine.members().list(team(request))),
        Operation.ADD_TEAM_MEMBER,
        Route.of(
            MemberWire.ADD,
            MemberWire.LIST,
            (engine, request, username) -> engine.members().add(team(request), username)),
        Operation.REMOVE_TEAM_MEMBER,
        Route.of(
            MemberWire.LIST,
            (engine, request) ->
                engine
                    .members()
                    .remove(team(request), request.path("user"), replacement(request))));
  }

  /** The documentation wants a body, and clients that work send none (Q44). */
  private static Optional<String> replacement(Request request) {
    return request.body().size() == 0
        ? Optional.empty()
        : Route.decode(MemberWire.REMOVE, request.body());
  }

  private static String team(Request request) {
    return request.path("team");
  }
}
