package io.github.splunkoncall.retrofit.rotations;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.INT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.rotations.AddShiftMemberRequest;
import io.github.splunkoncall.rotations.MoveShiftMemberRequest;
import io.github.splunkoncall.rotations.RemoveShiftMemberRequest;
import io.github.splunkoncall.rotations.ScheduledUser;
import io.github.splunkoncall.rotations.ScheduledUserRequest;

/** Members of shifts on the wire, and whose turn it is. */
public final class ShiftMemberWire {
  /** The user whose turn it is. */
  public static final Codec<ScheduledUser> SCHEDULED =
      Table.of(ScheduledUser::builder, ScheduledUser.Builder::build)
          .field("username", STRING, ScheduledUser::username, ScheduledUser.Builder::username)
          .optional("firstName", STRING, ScheduledUser::firstName, ScheduledUser.Builder::firstName)
          .optional("lastName", STRING, ScheduledUser::lastName, ScheduledUser.Builder::lastName)
          .optional(
              "displayName", STRING, ScheduledUser::displayName, ScheduledUser.Builder::displayName)
          .number("version", ScheduledUser::version, ScheduledUser.Builder::version)
          .field("verified", BOOLEAN, ScheduledUser::verified, ScheduledUser.Builder::verified)
          .orRefusal()
          .build();

  /** Whose turn it shall be. */
  public static final Codec<ScheduledUserRequest> SET_SCHEDULED =
      Table.of(ScheduledUserRequest::builder, ScheduledUserRequest.Builder::build)
          .field(
              "username",
              STRING,
              ScheduledUserRequest::username,
              ScheduledUserRequest.Builder::username)
          .optional(
              "position",
              INT,
              ScheduledUserRequest::position,
              ScheduledUserRequest.Builder::position)
          .optional(
              "memberSlug",
              STRING,
              ScheduledUserRequest::memberSlug,
              ScheduledUserRequest.Builder::memberSlug)
          .build();

  /** A new member. */
  public static final Codec<AddShiftMemberRequest> ADD =
      Table.of(AddShiftMemberRequest::builder, AddShiftMemberRequest.Builder::build)
          .field(
              "username",
              STRING,
              AddShiftMemberRequest::username,
              AddShiftMemberRequest.Builder::username)
          .optional(
              "position",
              INT,
              AddShiftMemberRequest::position,
              AddShiftMemberRequest.Builder::position)
          .build();

  /** Another place of a member. */
  public static final Codec<MoveShiftMemberRequest> MOVE =
      Table.of(MoveShiftMemberRequest::builder, MoveShiftMemberRequest.Builder::build)
          .field(
              "username",
              STRING,
              MoveShiftMemberRequest::username,
              MoveShiftMemberRequest.Builder::username)
          .number(
              "position",
              MoveShiftMemberRequest::position,
              MoveShiftMemberRequest.Builder::position)
          .optional(
              "memberSlug",
              STRING,
              MoveShiftMemberRequest::memberSlug,
              MoveShiftMemberRequest.Builder::memberSlug)
          .build();

  /** A member who leaves. */
  public static final Codec<RemoveShiftMemberRequest> REMOVE =
      Table.of(RemoveShiftMemberRequest::builder, RemoveShiftMemberRequest.Builder::build)
          .field(
              "username",
              STRING,
              RemoveShiftMemberRequest::username,
              RemoveShiftMemberRequest.Builder::username)
          .optional(
              "replacement",
              STRING,
              RemoveShiftMemberRequest::replacement,
              RemoveShiftMemberRequest.Builder::replacement)
          .optional(
              "memberSlug",
              STRING,
              RemoveShiftMemberRequest::memberSlug,
              RemoveShiftMemberRequest.Builder::memberSlug)
          .build();

  private ShiftMemberWire() {}
}
