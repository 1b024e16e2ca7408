package io.github.splunkoncall.retrofit.users;

import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Shapes;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.users.BatchError;
import io.github.splunkoncall.users.BatchUser;
import io.github.splunkoncall.users.CreateUserRequest;
import java.util.List;
import java.util.Optional;

/** A batch of users on the wire: in an object or as a bare array, both ways (Q29). */
public final class BatchWire {
  /** The users to create, as a bare array. */
  public static final Codec<List<CreateUserRequest>> BARE_REQUEST = Codecs.list(UsersWire.CREATE);

  /** The users to create, in an object: what is sent first. */
  public static final Codec<List<CreateUserRequest>> REQUEST =
      Table.envelope("users", BARE_REQUEST).build();

  private static final Codec<BatchError> ERROR =
      Table.of(BatchError::builder, BatchError.Builder::build)
          .optional("code", STRING, BatchError::code, BatchError.Builder::code)
          .optional("message", STRING, BatchError::message, BatchError.Builder::message)
          .build();

  private static final Codec<BatchUser> USER =
      Table.of(BatchUser::builder, BatchUser.Builder::build)
          .field("username", STRING, BatchUser::username, BatchUser.Builder::username)
          .optional("_selfUrl", STRING, BatchWire::selfUrl, (builder, url) -> {})
          .list("errors", ERROR, BatchUser::errors, BatchUser.Builder::addErrors)
          .build();

  /** The answer as a bare array. */
  public static final Codec<List<BatchUser>> BARE_RESULT = Codecs.list(USER);

  /** The answer, in an object or as a bare array; written in an object. */
  public static final Codec<List<BatchUser>> RESULT =
      Shapes.objectOrArray(Table.envelope("users", BARE_RESULT).build(), BARE_RESULT);

  private BatchWire() {}

  private static Optional<String> selfUrl(BatchUser user) {
    return user.created()
        ? Optional.of("/api-public/v1/user/" + user.username())
        : Optional.empty();
  }
}
