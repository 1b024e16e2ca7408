package io.github.splunkoncall.testkit.users;

import static io.github.splunkoncall.Operation.CREATE_USER;
import static io.github.splunkoncall.Operation.CREATE_USERS;
import static io.github.splunkoncall.Operation.DELETE_USER;
import static io.github.splunkoncall.Operation.GET_USER;
import static io.github.splunkoncall.Operation.LIST_USERS;
import static io.github.splunkoncall.Operation.LIST_USERS_V1;
import static io.github.splunkoncall.Operation.LIST_USER_TEAMS;
import static io.github.splunkoncall.Operation.UPDATE_USER;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.testkit.engine.InProcess;
import io.github.splunkoncall.users.BatchResult;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UserReplacement;
import io.github.splunkoncall.users.UsersApi;
import java.util.List;

/** Users through the door in process. */
public record InProcessUsers(InProcess door) implements UsersApi {
  @Override
  public List<User> list() {
    return door.call(LIST_USERS, engine -> engine.users().list());
  }

  @Override
  public List<User> listV1() {
    return door.call(LIST_USERS_V1, engine -> engine.users().listV1());
  }

  @Override
  public List<User> findByEmail(String email) {
    String wanted = Require.atLeast(3, "email", email);
    return door.call(LIST_USERS, engine -> engine.users().findByEmail(wanted));
  }

  @Override
  public User create(CreateUserRequest request) {
    return door.call(CREATE_USER, engine -> engine.users().create(request));
  }

  @Override
  public BatchResult createAll(List<CreateUserRequest> users) {
    Require.inRange("users.size()", users.size(), 1, UsersEngine.LARGEST_BATCH);
    return door.call(
        CREATE_USERS,
        engine -> BatchResult.builder().users(engine.users().createAll(users)).build());
  }

  @Override
  public User get(String username) {
    String user = Require.identifier("username", username);
    return door.call(GET_USER, engine -> engine.users().get(user));
  }

  @Override
  public User update(String username, UpdateUserRequest request) {
    String user = Require.identifier("username", username);
    return door.call(UPDATE_USER, engine -> engine.users().update(user, request));
  }

  @Override
  public void delete(String username, UserReplacement replacement) {
    String user = Require.identifier("username", username);
    door.call(DELETE_USER, engine -> engine.users().delete(user, replacement));
  }

  @Override
  public List<TeamRef> teams(String username) {
    String user = Require.identifier("username", username);
    return door.call(LIST_USER_TEAMS, engine -> engine.users().teams(user));
  }
}
