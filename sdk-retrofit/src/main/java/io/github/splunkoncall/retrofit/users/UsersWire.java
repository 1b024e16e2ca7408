package io.github.splunkoncall.retrofit.users;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.INSTANT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.users.User;
import java.util.List;

/** Users on the wire. */
public final class UsersWire {
  /** A user. */
  public static final Table<User, User.Builder> USER =
      Table.of(User::builder, User.Builder::build)
          .optional("firstName", STRING, User::firstName, User.Builder::firstName)
          .optional("lastName", STRING, User::lastName, User.Builder::lastName)
          .optional("displayName", STRING, User::displayName, User.Builder::displayName)
          .field("username", STRING, User::username, User.Builder::username)
          .optional("email", STRING, User::email, User.Builder::email)
          .optional("createdAt", INSTANT, User::createdAt, User.Builder::createdAt)
          .optional(
              "passwordLastUpdated",
              INSTANT,
              User::passwordLastUpdated,
              User.Builder::passwordLastUpdated)
          .field("verified", BOOLEAN, User::verified, User.Builder::verified)
          .written("_selfUrl", user -> "/api-public/v1/user/" + user.username())
          .build();

  /** The users of the organisation, version 2: a flat list. */
  public static final Codec<List<User>> LIST =
      Table.envelope("users", Codecs.list(USER))
          .written("_selfUrl", users -> "/api-public/v2/user")
          .build();

  /** The same, version 1: a list in a list, and it may become a flat one (Q26). */
  public static final Codec<List<User>> LIST_V1 =
      Table.envelope("users", Codecs.nested(USER))
          .written("_selfUrl", users -> "/api-public/v1/user")
          .build();

  private UsersWire() {}
}
