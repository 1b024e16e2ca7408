package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.users.BatchWire;
import io.github.splunkoncall.retrofit.users.UsersWire;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import java.util.Map;
import okio.ByteString;

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
        Route.of(UsersWire.LIST_V1, (engine, request) -> engine.users().listV1()),
        Operation.CREATE_USER,
        Route.of(UsersWire.CREATE, UsersWire.ANSWER, (engine, body) -> engine.users().create(body)),
        Operation.CREATE_USERS,
        UserRoutes::createAll,
        Operation.GET_USER,
        Route.of(UsersWire.ANSWER, (engine, request) -> engine.users().get(request.path("user"))),
        Operation.UPDATE_USER,
        Route.of(
            UsersWire.CREATE,
            UsersWire.ANSWER,
            (engine, request, body) -> engine.users().update(request.path("user"), update(body))),
        Operation.DELETE_USER,
        Route.of(
            UsersWire.DELETE,
            UsersWire.DELETED,
            (engine, request, body) -> engine.users().delete(request.path("user"), body)),
        Operation.LIST_USER_TEAMS,
        Route.of(UsersWire.TEAMS, (engine, request) -> engine.users().teams(request.path("user"))));
  }

  /** Answers in the style of the request (Q29). */
  private static ByteString createAll(Engine engine, Request request) {
    boolean bare = request.body().utf8().stripLeading().startsWith("[");
    Route route =
        bare
            ? Route.of(
                BatchWire.BARE_REQUEST,
                BatchWire.BARE_RESULT,
                (e, users) -> e.users().createAll(users))
            : Route.of(
                BatchWire.REQUEST, BatchWire.RESULT, (e, users) -> e.users().createAll(users));
    return route.answer(engine, request);
  }

  /** The username in the body changes nothing. */
  private static UpdateUserRequest update(CreateUserRequest body) {
    return UpdateUserRequest.builder()
        .firstName(body.firstName())
        .lastName(body.lastName())
        .email(body.email())
        .invitationExpiry(body.invitationExpiry())
        .build();
  }
}
