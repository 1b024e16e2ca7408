package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.OTHER_USERNAME_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.USERS_V1_ARE_NESTED;
import static io.github.splunkoncall.testkit.assumptions.Assumption.USER_UPDATES_ARE_WHOLE;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.users.BatchWire;
import io.github.splunkoncall.retrofit.users.UsersWire;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.testkit.assumptions.BatchForm;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.User;
import java.util.List;
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
        Route.of(UsersWire.LIST_V1, (engine, request) -> engine.users().listV1())
            .rearranged(
                organisation -> !organisation.assumed(USERS_V1_ARE_NESTED),
                answer ->
                    answer.computeIfPresent("users", (name, nested) -> ((List<?>) nested).get(0))),
        Operation.CREATE_USER,
        Route.of(UsersWire.CREATE, UsersWire.ANSWER, (engine, body) -> engine.users().create(body)),
        Operation.CREATE_USERS,
        Route.by((engine, request) -> batch(request).answer(engine, request))
            .reading((engine, request) -> batch(request).read(engine, request)),
        Operation.GET_USER,
        Route.of(UsersWire.ANSWER, (engine, request) -> engine.users().get(request.path("user"))),
        Operation.UPDATE_USER,
        Route.of(UsersWire.ANSWER, UserRoutes::update).reading(UserRoutes::body),
        Operation.DELETE_USER,
        Route.of(
                UsersWire.DELETE,
                UsersWire.DELETED,
                (engine, request, body) -> engine.users().delete(request.path("user"), body))
            .deletion(),
        Operation.LIST_USER_TEAMS,
        Route.of(UsersWire.TEAMS, (engine, request) -> engine.users().teams(request.path("user"))));
  }

  /** Answers in the form of the request (Q29). */
  private static Route batch(Request request) {
    return isBare(request)
        ? Route.of(
            BatchWire.BARE_REQUEST,
            BatchWire.BARE_RESULT,
            (engine, users) -> engine.users().createAll(users, BatchForm.ARRAY))
        : Route.of(
            BatchWire.REQUEST,
            BatchWire.RESULT,
            (engine, users) -> engine.users().createAll(users, BatchForm.OBJECT));
  }

  private static boolean isBare(Request request) {
    return request.body().utf8().stripLeading().startsWith("[");
  }

  /** The username in the body changes nothing. */
  private static User update(Engine engine, Request request) {
    String username = request.path("user");
    CreateUserRequest body = body(engine, request);
    int status = engine.organisation().assumed(OTHER_USERNAME_STATUS);
    if (status != 200 && !body.username().equals(username)) {
      throw new ServiceRefusal(status, "The username cannot be changed");
    }
    return engine.users().update(username, update(body));
  }

  private static CreateUserRequest body(Engine engine, Request request) {
    try {
      return request.decode(UsersWire.CREATE, UserRoutes::tell);
    } catch (ServiceRefusal incomplete) {
      if (engine.organisation().assumed(USER_UPDATES_ARE_WHOLE)) {
        throw incomplete;
      }
      CreateUserRequest body =
          Route.decode(UsersWire.CREATE, completed(engine, request.path("user"), request));
      tell(request.arguments(), body);
      return body;
    }
  }

  private static void tell(Arguments arguments, CreateUserRequest body) {
    arguments.body(update(body));
  }

  private static UpdateUserRequest update(CreateUserRequest body) {
    return UpdateUserRequest.builder()
        .firstName(body.firstName())
        .lastName(body.lastName())
        .email(body.email())
        .invitationExpiry(body.invitationExpiry())
        .build();
  }

  /** The body, with what it leaves out as it is. */
  private static ByteString completed(Engine engine, String username, Request request) {
    User before = engine.organisation().user(username);
    Map<String, Object> fields = Route.fields(Json.encode(UsersWire.USER, before));
    fields.putAll(Route.fields(request.body()));
    return Json.encode(Codecs.ANY, fields);
  }
}
