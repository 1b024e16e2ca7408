package io.github.splunkoncall.users;

import java.util.List;

/** Users of the organisation. */
public interface UsersApi {

  /** All users: {@code GET /api-public/v2/user}. */
  List<User> list();

  /**
   * All users by the older version of the operation, which sends no display names: {@code GET
   * /api-public/v1/user}. Prefer {@link #list()}.
   */
  List<User> listV1();

  /**
   * The users whose email address matches {@code email}, at least 3 characters of it: {@code GET
   * /api-public/v2/user?email=}. Empty if there is none.
   */
  List<User> findByEmail(String email);
}
