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
import static io.github.splunkoncall.testkit.rotations.RotationsEngine.WANTS_TEXT;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.InvalidRequestException;
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
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rotations of teams through the door in process. */
public record InProcessRotations(InProcess door) implements RotationsApi {
  @Override
  public List<Rotation> list(String team) {
    String slug = slug(team);
    return call(LIST_ROTATIONS, Arguments.of("team", slug), rotations -> rotations.list(slug));
  }

  @Override
  public List<RotationGroup> groups(String team) {
    String slug = slug(team);
    return call(
        LIST_ROTATION_GROUPS, Arguments.of("team", slug), rotations -> rotations.groups(slug));
  }

  @Override
  public Rotation create(String team, CreateRotationRequest request) {
    String slug = slug(team);
    return create(slug, request, Arguments.of("team", slug), 0, RotationsEngine.PREVIEW_WEEKS);
  }

  @Override
  public Rotation create(String team, CreateRotationRequest request, int skipWeeks, int weeks) {
    int skip = Require.inRange("skipWeeks", skipWeeks, 0, Integer.MAX_VALUE);
    int count = Require.inRange("weeks", weeks, 1, Integer.MAX_VALUE);
    String slug = slug(team);
    Arguments arguments = Arguments.of("team", slug).text("skip", skip).text("count", count);
    return create(slug, request, arguments, skip, count);
  }

  private Rotation create(
      String slug, CreateRotationRequest request, Arguments arguments, int skip, int count) {
    arguments.body(request);
    return inMillisOrText(
        "$.shifts[0].start",
        check ->
            door.callOr(
                Rotation.builder().label(request.label()).build(),
                CREATE_ROTATION,
                arguments,
                engine -> {
                  if (!request.shifts().isEmpty()) {
                    check.accept(engine.rotations());
                  }
                  return engine.rotations().create(slug, request, skip, count);
                }));
  }

  @Override
  public void delete(String team, long groupId) {
    String slug = slug(team);
    long group = group(groupId);
    run(
        DELETE_ROTATION,
        Arguments.of("team", slug).text("groupId", group),
        rotations -> rotations.delete(slug, group));
  }

  @Override
  public ScheduledUser scheduledUser(String team, long groupId, long shiftId) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    return call(
        GET_SCHEDULED_USER,
        Arguments.of("team", slug).text("groupId", group).text("shiftId", shift),
        rotations -> rotations.shifts().scheduled(slug, group, shift));
  }

  @Override
  public ScheduledUser setScheduledUser(
      String team, long groupId, long shiftId, ScheduledUserRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    return call(
        SET_SCHEDULED_USER,
        Arguments.of("team", slug).text("groupId", group).text("shiftId", shift).body(request),
        rotations -> rotations.shifts().schedule(slug, group, shift, request));
  }

  @Override
  public Rotation get(String team, long groupId) {
    String slug = slug(team);
    long group = group(groupId);
    return call(
        GET_ROTATION,
        Arguments.of("team", slug).text("groupId", group),
        rotations -> rotations.get(slug, group));
  }

  @Override
  public Rotation rename(String team, long groupId, String label) {
    String slug = slug(team);
    long group = group(groupId);
    String name = Require.notBlank("label", label);
    return door.callOr(
        Rotation.builder().groupId(groupId).label(label).build(),
        RENAME_ROTATION,
        Arguments.of("team", slug).text("groupId", group).with("label", name),
        engine -> engine.rotations().rename(slug, group, name));
  }

  @Override
  public RotationShift addShift(String team, long groupId, ShiftRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    return shift(
        CREATE_SHIFT,
        Arguments.of("team", slug).text("groupId", group).body(request),
        shifts -> shifts.add(slug, group, request));
  }

  @Override
  public RotationShift shift(String team, long groupId, long shiftId) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    return call(
        GET_SHIFT,
        Arguments.of("team", slug).text("groupId", group).text("shiftId", shift),
        rotations -> rotations.shifts().get(slug, group, shift));
  }

  @Override
  public RotationShift updateShift(String team, long groupId, long shiftId, ShiftRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    return shift(
        UPDATE_SHIFT,
        Arguments.of("team", slug).text("groupId", group).text("shiftId", shift).body(request),
        shifts -> shifts.update(slug, group, shift, request));
  }

  @Override
  public void deleteShift(String team, long groupId, long shiftId) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    run(
        DELETE_SHIFT,
        Arguments.of("team", slug).text("groupId", group).text("shiftId", shift),
        rotations -> rotations.shifts().delete(slug, group, shift));
  }

  @Override
  public void addMember(String team, long groupId, long shiftId, AddShiftMemberRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    run(
        ADD_SHIFT_MEMBER,
        Arguments.of("team", slug).text("groupId", group).text("shiftId", shift).body(request),
        rotations -> rotations.shifts().addMember(slug, group, shift, request));
  }

  @Override
  public void removeMember(
      String team, long groupId, long shiftId, RemoveShiftMemberRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    run(
        REMOVE_SHIFT_MEMBER,
        Arguments.of("team", slug).text("groupId", group).text("shiftId", shift).body(request),
        rotations -> rotations.shifts().removeMember(slug, group, shift, request));
  }

  @Override
  public void moveMember(String team, long groupId, long shiftId, MoveShiftMemberRequest request) {
    String slug = slug(team);
    long group = group(groupId);
    long shift = id(shiftId);
    run(
        MOVE_SHIFT_MEMBER,
        Arguments.of("team", slug).text("groupId", group).text("shiftId", shift).body(request),
        rotations -> rotations.shifts().moveMember(slug, group, shift, request));
  }

  private RotationShift shift(
      Operation operation, Arguments arguments, Function<ShiftsEngine, RotationShift> work) {
    return inMillisOrText(
        "$.start",
        check ->
            call(
                operation,
                arguments,
                rotations -> {
                  check.accept(rotations);
                  return work.apply(rotations.shifts());
                }));
  }

  /** As the client does it: once more where the start, which is at this place, must be text. */
  private static <T> T inMillisOrText(String place, Function<Consumer<RotationsEngine>, T> call) {
    try {
      return call.apply(rotations -> rotations.requireMillis(place));
    } catch (InvalidRequestException e) {
      if (e.serviceMessage().filter(text -> text.contains(WANTS_TEXT)).isEmpty()) {
        throw e;
      }
      return call.apply(rotations -> {});
    }
  }

  private <T> T call(Operation operation, Arguments arguments, Function<RotationsEngine, T> work) {
    return door.call(operation, arguments, engine -> work.apply(engine.rotations()));
  }

  private void run(Operation operation, Arguments arguments, Consumer<RotationsEngine> work) {
    door.run(operation, arguments, engine -> work.accept(engine.rotations()));
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
