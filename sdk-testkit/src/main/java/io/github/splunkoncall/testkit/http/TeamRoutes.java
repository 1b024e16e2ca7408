package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.MEMBERS_ARE_VERIFIED_IN_WORDS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.TEAM_POLICIES_ARE_FLAT;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.escalationpolicies.TeamPoliciesWire;
import io.github.splunkoncall.retrofit.teams.MemberWire;
import io.github.splunkoncall.retrofit.teams.TeamsWire;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
        Route.of(TeamsWire.TEAM, (engine, request) -> engine.teams().delete(team(request)))
            .deletion());
    routes.put(
        Operation.LIST_TEAM_POLICIES,
        Route.of(TeamPoliciesWire.LIST, (engine, request) -> engine.teams().policies(team(request)))
            .rearranged(
                organisation -> organisation.assumed(TEAM_POLICIES_ARE_FLAT),
                answer -> answer.computeIfPresent("policies", (name, list) -> flat(list))));
    routes.putAll(members());
    return routes;
  }

  private static Map<Operation, Route> members() {
    return Map.of(
        Operation.LIST_TEAM_ADMINS,
        Route.of(MemberWire.ADMINS, (engine, request) -> engine.members().admins(team(request))),
        Operation.LIST_TEAM_MEMBERS,
        members(
            Route.of(MemberWire.LIST, (engine, request) -> engine.members().list(team(request)))),
        Operation.ADD_TEAM_MEMBER,
        members(
            Route.of(
                MemberWire.ADD,
                (told, username) -> told.with("username", username),
                MemberWire.LIST,
                (engine, request, username) -> engine.members().add(team(request), username))),
        Operation.REMOVE_TEAM_MEMBER,
        members(
                Route.of(
                        MemberWire.LIST,
                        (engine, request) ->
                            engine
                                .members()
                                .remove(team(request), request.path("user"), replacement(request)))
                    .reading((engine, request) -> replacement(request)))
            .deletion());
  }

  /** A route that answers with members. */
  private static Route members(Route route) {
    return route.rearranged(
        organisation -> organisation.assumed(MEMBERS_ARE_VERIFIED_IN_WORDS),
        answer -> answer.computeIfPresent("members", (name, list) -> verifiedInWords(list)));
  }

  private static List<?> verifiedInWords(Object members) {
    return each(
        members,
        member -> {
          Map<Object, Object> inWords = new LinkedHashMap<>(member);
          inWords.computeIfPresent("verified", (name, value) -> String.valueOf(value));
          return inWords;
        });
  }

  /** Policies in the place of the objects that hold each beside its team. */
  private static List<?> flat(Object policies) {
    return each(policies, policy -> policy.get("policy"));
  }

  private static List<?> each(Object list, Function<Map<?, ?>, ?> change) {
    return ((List<?>) list).stream().map(element -> change.apply((Map<?, ?>) element)).toList();
  }

  /** The documentation wants a body, and clients that work send none, or a blank name (Q44). */
  private static Optional<String> replacement(Request request) {
    return request.body().size() == 0
        ? Optional.empty()
        : request
            .decode(MemberWire.REMOVE, (told, name) -> told.with("replacement", name))
            .filter(name -> !name.isBlank());
  }

  private static String team(Request request) {
    return request.path("team");
  }
}
