package io.github.splunkoncall.testkit.rotations;

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

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.internal.Require;
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
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rotations of teams through the door in process. */
public record InProcessRotations(InProcess door) implements RotationsApi {
  @Override
  public List<Rotation> list(String team) {
    String slug = slug(team);
    return call(LIST_ROTATIONS, rotations -> rotations.list(slug));
  }

  @Override
  public List<RotationGroup> groups(String team) {
    String slug = slug(team);
    return call(LIST_ROTATION_GROUPS, rotations -> rotations.groups(slug));
  }

  @Override
  public Rotation create(String team, CreateRotationRequest request) {
    return create(team, request, 0, RotationsEngine.PREVIEW_WEEKS);
  }

  @Override
  public Rotation create(String team, CreateRotationRequest request, int skipWeeks, int weeks) {
    int skip = Require.inRange("skipWeeks", skipWeeks, 0, Integer.MAX_VALUE);
    int count = Require.inRange("weeks", weeks, 1, Integer.MAX_VALUE);
    String slug = slug(team);
    return call(CREATE_ROTATION, rotations -> rotations.create(slug, request, skip, count));
  }

  @Override
  public void delete(String team, long groupId) {
    String slug = slug(team);
    long group = group(groupId);
    run(DELETE_ROTATION, rotations -> rotations.delete(slug, group));
  }

  @Override
  public ScheduledUser scheduledUser(String team, long groupId, long shiftId) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    return call(GET_SCHEDULED_USER, rotations -> rotations.shifts().scheduled(slug, group, shift));
  }

  @Override
  public ScheduledUser setScheduledUser(
      String team, long groupId, long shiftId, ScheduledUserRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    return call(
        SET_SCHEDULED_USER, rotations -> rotations.shifts().schedule(slug, group, shift, request));
  }

  @Override
  public Rotation get(String team, long groupId) {
    String slug = slug(team);
    long group = group(groupId);
    return call(GET_ROTATION, rotations -> rotations.get(slug, group));
  }

  @Override
  public Rotation rename(String team, long groupId, String label) {
    String slug = slug(team);
    long group = group(groupId);
    String name = Require.notBlank("label", label);
    return call(RENAME_ROTATION, rotations -> rotations.rename(slug, group, name));
  }

  @Override
  public RotationShift addShift(String team, long groupId, ShiftRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    return call(CREATE_SHIFT, rotations -> rotations.shifts().add(slug, group, request));
  }

  @Override
  public RotationShift shift(String team, long groupId, long shiftId) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    return call(GET_SHIFT, rotations -> rotations.shifts().get(slug, group, shift));
  }

  @Override
  public RotationShift updateShift(String team, long groupId, long shiftId, ShiftRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    return call(UPDATE_SHIFT, rotations -> rotations.shifts().update(slug, group, shift, request));
  }

  @Override
  public void deleteShift(String team, long groupId, long shiftId) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    run(DELETE_SHIFT, rotations -> rotations.shifts().delete(slug, group, shift));
  }

  @Override
  public void addMember(String team, long groupId, long shiftId, AddShiftMemberRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    run(ADD_SHIFT_MEMBER, rotations -> rotations.shifts().addMember(slug, group, shift, request));
  }

  @Override
  public void removeMember(
      String team, long groupId, long shiftId, RemoveShiftMemberRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    run(
        REMOVE_SHIFT_MEMBER,
        rotations -> rotations.shifts().removeMember(slug, group, shift, request));
  }

  @Override
  public void moveMember(String team, long groupId, long shiftId, MoveShiftMemberRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    run(MOVE_SHIFT_MEMBER, rotations -> rotations.shifts().moveMember(slug, group, shift, request));
  }

  private <T> T call(Operation operation, Function<RotationsEngine, T> work) {
    return door.call(operation, engine -> work.apply(engine.rotations()));
  }

  private void run(Operation operation, Consumer<RotationsEngine> work) {
    call(
        operation,
        rotations -> {
          work.accept(rotations);
          return rotations;
        });
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
