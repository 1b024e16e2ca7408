package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.users.UsersWire;
import java.util.Map;

/** The routes of users. */
final class UserRoutes {
  private UserRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.LIST_USERS,
        Route.of(
            UsersWire.LIST,
            (engine, request) ->
                request
                    .query("email")
                    .map(engine.users()::findByEmail)
                    .orElseGet(engine.users()::list)),
        Operation.LIST_USERS_V1,
        Route.of(UsersWire.LIST_V1, (engine, request) -> engine.users().listV1()));
  }
}
