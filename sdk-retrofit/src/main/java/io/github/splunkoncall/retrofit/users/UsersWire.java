package io.github.splunkoncall.retrofit.users;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.INSTANT;
import static io.github.splunkoncall.retrofit.wire.Codecs.INT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.ReplacementStrategy;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.util.List;

/** Users on the wire. */
public final class UsersWire {
  private static final String TEAM_PATH = "/api-public/v1/team/";

  /** A user. */
  public static final Table<User, User.Builder> USER = user().build();

  /** The user that was asked for or changed; an error without a username is a refusal (Q4). */
  public static final Table<User, User.Builder> ANSWER = user().orRefusal().build();

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

  /** A user to create, and what a user is to be: the same fields, and never an admin (Q27). */
  public static final Table<CreateUserRequest, CreateUserRequest.Builder> CREATE =
      Table.of(CreateUserRequest::builder, CreateUserRequest.Builder::build)
          .field(
              "firstName",
              STRING,
              CreateUserRequest::firstName,
              CreateUserRequest.Builder::firstName)
          .field(
              "lastName", STRING, CreateUserRequest::lastName, CreateUserRequest.Builder::lastName)
          .field(
              "username", STRING, CreateUserRequest::username, CreateUserRequest.Builder::username)
          .field("email", STRING, CreateUserRequest::email, CreateUserRequest.Builder::email)
          .optional(
              "expirationHours",
              INT,
              request -> request.invitationExpiry().map(expiry -> (int) expiry.toHours()),
              (builder, hours) -> builder.invitationExpiry(Duration.ofHours(hours)))
          .build();

  private static final Codec<ReplacementStrategy> STRATEGY =
      Codecs.open(ReplacementStrategy.values(), ReplacementStrategy::of);

  /** Who takes over from a deleted user; an empty object if nobody does (Q28). */
  public static final Codec<UserReplacement> DELETE =
      Table.of(UserReplacement::builder, UserReplacement.Builder::build)
          .optional(
              "replacement", STRING, UserReplacement::username, UserReplacement.Builder::username)
          .optional(
              "replacementStrategy",
              STRATEGY,
              UserReplacement::strategy,
              UserReplacement.Builder::strategy)
          .build();

  /** The answer to a deletion: a sentence. */
  public static final Codec<String> DELETED = Table.envelope("result", STRING).build();

  private static final Codec<TeamRef> TEAM =
      Table.of(TeamRef::builder, TeamRef.Builder::build)
          .field("name", STRING, TeamRef::name, TeamRef.Builder::name)
          .field("slug", STRING, TeamRef::slug, TeamRef.Builder::slug)
          .written("_selfUrl", team -> TEAM_PATH + team.slug())
          .written("_membersUrl", team -> TEAM_PATH + team.slug() + "/members")
          .written("_policiesUrl", team -> TEAM_PATH + team.slug() + "/policies")
          .written("_adminsUrl", team -> TEAM_PATH + team.slug() + "/admins")
          .build();

  /** The teams of a user. */
  public static final Codec<List<TeamRef>> TEAMS =
      Table.envelope("teams", Codecs.list(TEAM)).build();

  private UsersWire() {}

  private static Table.Spec<User, User.Builder> user() {
    return Table.of(User::builder, User.Builder::build)
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
        .written("_selfUrl", user -> "/api-public/v1/user/" + user.username());
  }
}
