package io.github.splunkoncall.users;

import io.github.splunkoncall.teams.TeamRef;
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

  /**
   * Creates a user and sends an invitation: {@code POST /api-public/v1/user}. Throws {@link
   * io.github.splunkoncall.errors.ConflictException}, {@link
   * io.github.splunkoncall.errors.InvalidRequestException} or {@link
   * io.github.splunkoncall.errors.RefusedException}, as the deployment has it, if the username or
   * the address is taken. Never sent again if it may have been done.
   */
  User create(CreateUserRequest request);

  /**
   * Creates from 1 to 50 users and sends invitations: {@code POST /api-public/v1/user/batch}. Those
   * that the service refuses do not stop the others: look at {@link BatchResult#failed()}.
   */
  BatchResult createAll(List<CreateUserRequest> users);

  /** The user with this username: {@code GET /api-public/v1/user/{user}}. */
  User get(String username);

  /**
   * Changes the names and the address of a user: {@code PUT /api-public/v1/user/{user}}. The
   * request is the whole of it, not only what changes.
   */
  User update(String username, UpdateUserRequest request);

  /**
   * Deletes a user: {@code DELETE /api-public/v1/user/{user}}. The replacement takes over the
   * places in rotations and escalation policies; without one, a user who has such places is not
   * deleted and {@link io.github.splunkoncall.errors.InvalidRequestException} is thrown.
   */
  void delete(String username, UserReplacement replacement);

  /** The teams of a user: {@code GET /api-public/v1/user/{user}/teams}. */
  List<TeamRef> teams(String username);
}
