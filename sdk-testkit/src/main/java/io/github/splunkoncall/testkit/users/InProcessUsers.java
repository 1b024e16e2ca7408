package io.github.splunkoncall.testkit.users;

import static io.github.splunkoncall.Operation.LIST_USERS;
import static io.github.splunkoncall.Operation.LIST_USERS_V1;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.InProcess;
import io.github.splunkoncall.users.User;
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
}
