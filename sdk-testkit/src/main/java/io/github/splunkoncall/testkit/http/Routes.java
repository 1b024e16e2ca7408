package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.escalationpolicies.EscalationPoliciesWire;
import io.github.splunkoncall.retrofit.incidents.IncidentsWire;
import io.github.splunkoncall.retrofit.oncall.OnCallWire;
import io.github.splunkoncall.retrofit.teams.TeamsWire;
import io.github.splunkoncall.retrofit.users.UsersWire;
import io.github.splunkoncall.testkit.users.UsersEngine;
import io.github.splunkoncall.users.User;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The table from operation to route. */
final class Routes {
  private Routes() {}

  static Map<Operation, Route> all() {
    Map<Operation, Route> routes = new EnumMap<>(Operation.class);
    routes.put(
        Operation.LIST_INCIDENTS,
        Route.of(IncidentsWire.LIST, (engine, request) -> engine.incidents().list()));
    routes.put(
        Operation.CREATE_INCIDENT,
        Route.of(
            IncidentsWire.CREATE,
            IncidentsWire.CREATED,
            (engine, body) -> engine.incidents().create(body.username(), body.request())));
    routes.put(
        Operation.ACKNOWLEDGE_INCIDENTS,
        Route.of(
            IncidentsWire.COMMAND,
            IncidentsWire.RESULTS,
            (engine, body) -> engine.incidents().acknowledge(body.username(), body.request())));
    routes.put(
        Operation.RESOLVE_INCIDENTS,
        Route.of(
            IncidentsWire.COMMAND,
            IncidentsWire.RESULTS,
            (engine, body) -> engine.incidents().resolve(body.username(), body.request())));
    routes.put(
        Operation.GET_CURRENT_ON_CALL,
        Route.of(OnCallWire.CURRENT, (engine, request) -> engine.onCall().current()));
    routes.put(
        Operation.LIST_USERS,
        Route.of(UsersWire.LIST, (engine, request) -> users(engine.users(), request)));
    routes.put(
        Operation.LIST_USERS_V1,
        Route.of(UsersWire.LIST_V1, (engine, request) -> engine.users().listV1()));
    routes.put(Operation.LIST_TEAMS, Route.of(TeamsWire.LIST, (engine, request) -> engine.teams()));
    routes.put(
        Operation.LIST_ESCALATION_POLICIES,
        Route.of(EscalationPoliciesWire.LIST, (engine, request) -> engine.policies()));
    return routes;
  }

  private static List<User> users(UsersEngine users, Request request) {
    return request.query("email").map(users::findByEmail).orElseGet(users::list);
  }
}
