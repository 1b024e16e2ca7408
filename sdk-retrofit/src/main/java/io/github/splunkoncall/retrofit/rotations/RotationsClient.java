package io.github.splunkoncall.retrofit.rotations;

import static io.github.splunkoncall.Operation.ADD_SHIFT_MEMBER;
import static io.github.splunkoncall.Operation.CREATE_ROTATION;
import static io.github.splunkoncall.Operation.CREATE_SHIFT;
import static io.github.splunkoncall.Operation.DELETE_ROTATION;
import static io.github.splunkoncall.Operation.DELETE_SHIFT;
import static io.github.splunkoncall.Operation.GET_ROTATION;
import static io.github.splunkoncall.Operation.GET_SCHEDULED_USER;
import static io.github.splunkoncall.Operation.GET_SHIFT;
import static io.github.splunkoncall.Operation.LIST_ROTATIONS;
import static io.github.splunkoncall.Operation.LIST_ROTATION_GROUPS;
import static io.github.splunkoncall.Operation.MOVE_SHIFT_MEMBER;
import static io.github.splunkoncall.Operation.REMOVE_SHIFT_MEMBER;
import static io.github.splunkoncall.Operation.RENAME_ROTATION;
import static io.github.splunkoncall.Operation.SET_SCHEDULED_USER;
import static io.github.splunkoncall.Operation.UPDATE_SHIFT;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.rotations.AddShiftMemberRequest;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.MoveShiftMemberRequest;
import io.github.splunkoncall.rotations.RemoveShiftMemberRequest;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.RotationsApi;
import io.github.splunkoncall.rotations.ScheduledUser;
import io.github.splunkoncall.rotations.ScheduledUserRequest;
import io.github.splunkoncall.rotations.ShiftRequest;
import java.util.List;
import java.util.function.Function;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Rotations of teams over HTTP. */
public final class RotationsClient implements RotationsApi {
  private final Connection connection;
  private final RotationsService service;

  /** The rotations of the organisation that the connection leads to. */
  public RotationsClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(RotationsService.class);
  }

  @Override
  public List<Rotation> list(String team) {
    return connection.call(LIST_ROTATIONS, service.list(slug(team)), RotationsWire.LIST);
  }

  @Override
  public List<RotationGroup> groups(String team) {
    return connection.call(LIST_ROTATION_GROUPS, service.groups(slug(team)), RotationsWire.GROUPS);
  }

  @Override
  public Rotation create(String team, CreateRotationRequest request) {
    return createWith(team, request, null, null);
  }

  @Override
  public Rotation create(String team, CreateRotationRequest request, int skipWeeks, int weeks) {
    int skip = Require.inRange("skipWeeks", skipWeeks, 0, Integer.MAX_VALUE);
    int count = Require.inRange("weeks", weeks, 1, Integer.MAX_VALUE);
    return createWith(team, request, skip, count);
  }

  private Rotation createWith(
      String team, CreateRotationRequest request, @Nullable Integer skip, @Nullable Integer count) {
    String slug = slug(team);
    Rotation ifEmpty = Rotation.builder().label(request.label()).build();
    return inMillisOrText(
        RotationRequestWire.CREATE,
        request,
        body ->
            connection.callOr(
                ifEmpty,
                CREATE_ROTATION,
                service.create(slug, skip, count, body),
                RotationsWire.ROTATION));
  }

  @Override
  public void delete(String team, long groupId) {
    connection.call(DELETE_ROTATION, service.delete(slug(team), group(groupId)));
  }

  @Override
  public ScheduledUser scheduledUser(String team, long groupId, long shiftId) {
    return connection.call(
        GET_SCHEDULED_USER,
        service.scheduledUser(slug(team), group(groupId), id(shiftId)),
        ShiftMemberWire.SCHEDULED);
  }

  @Override
  public ScheduledUser setScheduledUser(
      String team, long groupId, long shiftId, ScheduledUserRequest request) {
    RequestBody body = Caller.body(ShiftMemberWire.SET_SCHEDULED, request);
    return connection.call(
        SET_SCHEDULED_USER,
        service.setScheduledUser(slug(team), group(groupId), id(shiftId), body),
        ShiftMemberWire.SCHEDULED);
  }

  @Override
  public Rotation get(String team, long groupId) {
    return connection.call(
        GET_ROTATION, service.get(slug(team), group(groupId)), RotationsWire.ROTATION);
  }

  @Override
  public Rotation rename(String team, long groupId, String label) {
    String slug = slug(team);
    long group = group(groupId);
    RequestBody body = Caller.body(RotationRequestWire.RENAME, Require.notBlank("label", label));
    return connection.callOr(
        Rotation.builder().groupId(groupId).label(label).build(),
        RENAME_ROTATION,
        service.rename(slug, group, body),
        RotationsWire.ROTATION);
  }

  @Override
  public RotationShift addShift(String team, long groupId, ShiftRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    return inMillisOrText(
        RotationRequestWire.SHIFT,
        request,
        body ->
            connection.call(CREATE_SHIFT, service.addShift(slug, group, body), ShiftWire.SHIFT));
  }

  @Override
  public RotationShift shift(String team, long groupId, long shiftId) {
    return connection.call(
        GET_SHIFT, service.shift(slug(team), group(groupId), id(shiftId)), ShiftWire.SHIFT);
  }

  @Override
  public RotationShift updateShift(String team, long groupId, long shiftId, ShiftRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    return inMillisOrText(
        RotationRequestWire.SHIFT,
        request,
        body ->
            connection.call(
                UPDATE_SHIFT, service.updateShift(slug, group, shift, body), ShiftWire.SHIFT));
  }

  @Override
  public void deleteShift(String team, long groupId, long shiftId) {
    connection.call(DELETE_SHIFT, service.deleteShift(slug(team), group(groupId), id(shiftId)));
  }

  @Override
  public void addMember(String team, long groupId, long shiftId, AddShiftMemberRequest request) {
    RequestBody body = Caller.body(ShiftMemberWire.ADD, request);
    connection.call(
        ADD_SHIFT_MEMBER, service.addMember(slug(team), group(groupId), id(shiftId), body));
  }

  @Override
  public void removeMember(
      String team, long groupId, long shiftId, RemoveShiftMemberRequest request) {
    RequestBody body = Caller.body(ShiftMemberWire.REMOVE, request);
    connection.call(
        REMOVE_SHIFT_MEMBER, service.removeMember(slug(team), group(groupId), id(shiftId), body));
  }

  @Override
  public void moveMember(String team, long groupId, long shiftId, MoveShiftMemberRequest request) {
    RequestBody body = Caller.body(ShiftMemberWire.MOVE, request);
    connection.call(
        MOVE_SHIFT_MEMBER, service.moveMember(slug(team), group(groupId), id(shiftId), body));
  }

  /** Some deployments want the start as text (Q58). They say so before they do anything. */
  private static <T, R> R inMillisOrText(
      RotationRequestWire<T> wire, T request, Function<RequestBody, R> call) {
    try {
      return call.apply(Caller.body(wire.inMillis(), request));
    } catch (InvalidRequestException e) {
      boolean wantsText =
          e.status().orElse(0) == 400
              && e.serviceMessage().orElse("").contains(TimeCodec.WANTS_TEXT);
      if (!wantsText) {
        throw e;
      }
      return call.apply(Caller.body(wire.inText(), request));
    }
  }

  private static String slug(String team) {
    return Require.identifier("team", team);
  }

  private static long group(long groupId) {
    return Require.notNegative("groupId", groupId);
  }

  private static long id(long shiftId) {
    return Require.notNegative("shiftId", shiftId);
  }
}
