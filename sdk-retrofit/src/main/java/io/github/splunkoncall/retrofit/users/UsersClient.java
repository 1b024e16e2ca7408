package io.github.splunkoncall.retrofit.users;

import static io.github.splunkoncall.Operation.CREATE_USER;
import static io.github.splunkoncall.Operation.CREATE_USERS;
import static io.github.splunkoncall.Operation.DELETE_USER;
import static io.github.splunkoncall.Operation.GET_USER;
import static io.github.splunkoncall.Operation.LIST_USERS;
import static io.github.splunkoncall.Operation.LIST_USERS_V1;
import static io.github.splunkoncall.Operation.LIST_USER_TEAMS;
import static io.github.splunkoncall.Operation.UPDATE_USER;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.retrofit.call.Queries;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.users.BatchResult;
import io.github.splunkoncall.users.BatchUser;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UserReplacement;
import io.github.splunkoncall.users.UsersApi;
import java.util.List;
import okhttp3.RequestBody;

/** Users over HTTP. */
public final class UsersClient implements UsersApi {
  private static final int LARGEST_BATCH = 50;

  private final Connection connection;
  private final UsersService service;

  /** The users of the organisation that the connection leads to. */
  public UsersClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(UsersService.class);
  }

  @Override
  public List<User> list() {
    return connection.call(LIST_USERS, service.list(null), UsersWire.LIST);
  }

  @Override
  public List<User> listV1() {
    return connection.call(LIST_USERS_V1, service.listV1(), UsersWire.LIST_V1);
  }

  @Override
  public List<User> findByEmail(String email) {
    String encoded = Queries.encode(Require.atLeast(3, "email", email));
    try {
      return connection.call(LIST_USERS, service.list(encoded), UsersWire.LIST);
    } catch (NotFoundException e) {
      return List.of(); // What some deployments answer when nobody matches.
    }
  }

  @Override
  public User create(CreateUserRequest request) {
    RequestBody body = Caller.body(UsersWire.CREATE, request);
    return connection.call(CREATE_USER, service.create(body), UsersWire.ANSWER);
  }

  @Override
  public BatchResult createAll(List<CreateUserRequest> users) {
    Require.inRange("users.size()", users.size(), 1, LARGEST_BATCH);
    try {
      return createAll(BatchWire.REQUEST, users);
    } catch (InvalidRequestException e) {
      if (e.status().orElse(0) != 400) {
        throw e;
      }
      return createAllBare(users, e);
    }
  }

  /** Sources disagree about the form of the body (Q29). After a 400 nobody was created. */
  private BatchResult createAllBare(List<CreateUserRequest> users, InvalidRequestException first) {
    try {
      return createAll(BatchWire.BARE_REQUEST, users);
    } catch (SplunkOnCallException second) {
      // Of two that are 400, one is about the form, and nobody knows which.
      boolean both = second.status().equals(first.status());
      SplunkOnCallException shown = both ? first : second;
      shown.addSuppressed(both ? second : first);
      throw shown;
    }
  }

  private BatchResult createAll(
      Codec<List<CreateUserRequest>> form, List<CreateUserRequest> users) {
    RequestBody body = Caller.body(form, users);
    List<BatchUser> answer =
        connection.call(CREATE_USERS, service.createAll(body), BatchWire.RESULT);
    return BatchResult.builder().users(answer).build();
  }

  @Override
  public User get(String username) {
    String user = Require.identifier("username", username);
    return connection.call(GET_USER, service.get(user), UsersWire.ANSWER);
  }

  @Override
  public User update(String username, UpdateUserRequest request) {
    String user = Require.identifier("username", username);
    CreateUserRequest whole =
        CreateUserRequest.builder()
            .username(user)
            .firstName(request.firstName())
            .lastName(request.lastName())
            .email(request.email())
            .invitationExpiry(request.invitationExpiry())
            .build();
    RequestBody body = Caller.body(UsersWire.CREATE, whole);
    return connection.call(UPDATE_USER, service.update(user, body), UsersWire.ANSWER);
  }

  @Override
  public void delete(String username, UserReplacement replacement) {
    String user = Require.identifier("username", username);
    RequestBody body = Caller.body(UsersWire.DELETE, replacement);
    connection.callOr("", DELETE_USER, service.delete(user, body), UsersWire.DELETED);
  }

  @Override
  public List<TeamRef> teams(String username) {
    String user = Require.identifier("username", username);
    return connection.call(LIST_USER_TEAMS, service.teams(user), UsersWire.TEAMS);
  }
}
