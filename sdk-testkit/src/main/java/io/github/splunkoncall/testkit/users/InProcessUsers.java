package io.github.splunkoncall.testkit.users;

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
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.testkit.assumptions.BatchForm;
import io.github.splunkoncall.testkit.engine.Arguments;
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
    return door.call(LIST_USERS, Arguments.none(), engine -> engine.users().list());
  }

  @Override
  public List<User> listV1() {
    return door.call(LIST_USERS_V1, Arguments.none(), engine -> engine.users().listV1());
  }

  @Override
  public List<User> findByEmail(String email) {
    String wanted = Require.atLeast(3, "email", email);
    try {
      return door.call(
          LIST_USERS, Arguments.of("email", wanted), engine -> engine.users().findByEmail(wanted));
    } catch (NotFoundException e) {
      return List.of(); // As the client does it.
    }
  }

  @Override
  public User create(CreateUserRequest request) {
    return door.call(
        CREATE_USER, Arguments.ofBody(request), engine -> engine.users().create(request));
  }

  @Override
  public BatchResult createAll(List<CreateUserRequest> users) {
    Require.inRange("users.size()", users.size(), 1, UsersEngine.LARGEST_BATCH);
    try {
      return createBatch(users, BatchForm.OBJECT);
    } catch (InvalidRequestException e) {
      if (e.status().orElse(0) != 400) {
        throw e;
      }
      // As the client does it, which then sends another form of the body (Q29).
      return createBatch(users, BatchForm.ARRAY);
    }
  }

  private BatchResult createBatch(List<CreateUserRequest> users, BatchForm form) {
    return door.call(
        CREATE_USERS,
        Arguments.ofBody(List.copyOf(users)),
        engine -> BatchResult.builder().users(engine.users().createAll(users, form)).build());
  }

  @Override
  public User get(String username) {
    String user = Require.identifier("username", username);
    return door.call(GET_USER, Arguments.of("user", user), engine -> engine.users().get(user));
  }

  @Override
  public User update(String username, UpdateUserRequest request) {
    String user = Require.identifier("username", username);
    return door.call(
        UPDATE_USER,
        Arguments.of("user", user).body(request),
        engine -> engine.users().update(user, request));
  }

  @Override
  public void delete(String username, UserReplacement replacement) {
    String user = Require.identifier("username", username);
    door.run(
        DELETE_USER,
        Arguments.of("user", user).body(replacement),
        engine -> engine.users().delete(user, replacement));
  }

  @Override
  public List<TeamRef> teams(String username) {
    String user = Require.identifier("username", username);
    return door.call(
        LIST_USER_TEAMS, Arguments.of("user", user), engine -> engine.users().teams(user));
  }
}
