package io.github.splunkoncall.retrofit.users;

import static io.github.splunkoncall.Operation.LIST_USERS;
import static io.github.splunkoncall.Operation.LIST_USERS_V1;

import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.retrofit.call.Queries;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UsersApi;
import java.util.List;

/** Users over HTTP. */
public final class UsersClient implements UsersApi {
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
}
