package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.*;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.rotations.AddShiftMemberRequest;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.MoveShiftMemberRequest;
import io.github.splunkoncall.rotations.RemoveShiftMemberRequest;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ScheduledUser;
import io.github.splunkoncall.rotations.ScheduledUserRequest;
import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftMember;
import io.github.splunkoncall.rotations.ShiftPeriod;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.rotations.ShiftType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** The fixtures of rotations in Java. */
final class RotationCases {
  private static final ShiftMask OFFICE_HOURS =
      ShiftMask.of(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          LocalTime.of(8, 30),
          LocalTime.of(17, 0));
  private static final ShiftMember PIA = member("pia", "rtm-P1");
  private static final ShiftMember OTTO = member("otto", "rtm-O2");
  private static final ShiftPeriod OF_OTTO =
      period("2025-02-10T07:30:00Z", "2025-02-17T07:30:00Z", OTTO);

  static final ShiftRequest SHIFT_REQUEST =
      ShiftRequest.partialDay(OFFICE_HOURS)
          .label("Office hours")
          .zone(ZoneId.of("Europe/Oslo"))
          .start(Instant.parse("2025-02-03T07:30:00Z"))
          .build();

  static final CreateRotationRequest CREATE =
      CreateRotationRequest.of("Shop office", SHIFT_REQUEST, "pia", "otto");

  static final List<Rotation> ROTATIONS =
      List.of(
          Rotation.builder()
              .groupId(5120L)
              .label("Shop office")
              .memberCount(2)
              .addShifts(shift().build())
              .build(),
          Rotation.builder().groupId(5121L).label("Shop empty").build());

  static final List<RotationGroup> GROUPS =
      List.of(
          RotationGroup.builder()
              .teamSlug("team-S1")
              .slug("rtg-F1")
              .label("Shop office")
              .groupId(5120L)
              .build(),
          RotationGroup.builder().teamSlug("team-S1").slug("rtg-F2").label("Shop empty").build());

  static final RotationShift SHIFT =
      shift()
          .groupId(5120L)
          .teamSlug("team-S1")
          .organisationSlug("shopco")
          .onCall("otto")
          .next(period("2025-02-17T07:30:00Z", "2025-02-24T07:30:00Z", PIA))
          .build();

  static final Rotation ROTATION =
      Rotation.builder()
          .groupId(5120L)
          .label("Shop office")
          .teamSlug("team-S1")
          .organisationSlug("shopco")
          .addShifts(SHIFT)
          .build();

  private static final ScheduledUser SCHEDULED =
      ScheduledUser.builder()
          .username("pia")
          .firstName("Pia")
          .lastName("Berg")
          .displayName("Pia B.")
          .version(3)
          .verified(true)
          .build();

  private static final ScheduledUserRequest SCHEDULE =
      ScheduledUserRequest.builder().username("pia").position(0).memberSlug("rtm-P1").build();
  private static final AddShiftMemberRequest ADD =
      AddShiftMemberRequest.builder().username("otto").position(1).build();
  private static final MoveShiftMemberRequest MOVE =
      MoveShiftMemberRequest.builder().username("otto").position(0).memberSlug("rtm-O2").build();
  private static final RemoveShiftMemberRequest REMOVE =
      RemoveShiftMemberRequest.builder()
          .username("otto")
          .replacement("pia")
          .memberSlug("rtm-O2")
          .build();

  private static final String TEAM = "team-S1";

  private RotationCases() {}

  static List<WireCase> all() {
    return List.of(
        new WireCase(
            LIST_ROTATIONS,
            "/api-public/v2/team/team-S1/rotations",
            api -> api.rotations().list(TEAM),
            ROTATIONS),
        of(LIST_ROTATION_GROUPS, "", api -> api.rotations().groups(TEAM), GROUPS),
        of(CREATE_ROTATION, "", api -> api.rotations().create(TEAM, CREATE), ROTATION),
        run(DELETE_ROTATION, "/5120", api -> api.rotations().delete(TEAM, 5120)),
        of(GET_ROTATION, "/5120", api -> api.rotations().get(TEAM, 5120), ROTATION),
        of(
            RENAME_ROTATION,
            "/5120",
            api -> api.rotations().rename(TEAM, 5120, "Shop office"),
            ROTATION),
        of(
            CREATE_SHIFT,
            "/5120",
            api -> api.rotations().addShift(TEAM, 5120, SHIFT_REQUEST),
            SHIFT),
        of(GET_SHIFT, "/5120/7001", api -> api.rotations().shift(TEAM, 5120, 7001), SHIFT),
        of(
            UPDATE_SHIFT,
            "/5120/7001",
            api -> api.rotations().updateShift(TEAM, 5120, 7001, SHIFT_REQUEST),
            SHIFT),
        run(DELETE_SHIFT, "/5120/7001", api -> api.rotations().deleteShift(TEAM, 5120, 7001)),
        of(
            GET_SCHEDULED_USER,
            "/5120/7001/scheduled",
            api -> api.rotations().scheduledUser(TEAM, 5120, 7001),
            SCHEDULED),
        of(
            SET_SCHEDULED_USER,
            "/5120/7001/scheduled",
            api -> api.rotations().setScheduledUser(TEAM, 5120, 7001, SCHEDULE),
            SCHEDULED),
        run(
            ADD_SHIFT_MEMBER,
            "/5120/7001/members",
            api -> api.rotations().addMember(TEAM, 5120, 7001, ADD)),
        run(
            MOVE_SHIFT_MEMBER,
            "/5120/7001/members",
            api -> api.rotations().moveMember(TEAM, 5120, 7001, MOVE)),
        run(
            REMOVE_SHIFT_MEMBER,
            "/5120/7001/members",
            api -> api.rotations().removeMember(TEAM, 5120, 7001, REMOVE)));
  }

  static List<PathCase> paths() {
    return List.of(
        path(LIST_ROTATIONS, (api, x) -> api.rotations().list(x)),
        path(LIST_ROTATION_GROUPS, (api, x) -> api.rotations().groups(x)),
        path(CREATE_ROTATION, (api, x) -> api.rotations().create(x, CREATE, 1, 2)),
        path(DELETE_ROTATION, (api, x) -> api.rotations().delete(x, 7)),
        path(GET_ROTATION, (api, x) -> api.rotations().get(x, 7)),
        path(RENAME_ROTATION, (api, x) -> api.rotations().rename(x, 7, "other")),
        path(CREATE_SHIFT, (api, x) -> api.rotations().addShift(x, 7, SHIFT_REQUEST)),
        path(GET_SHIFT, (api, x) -> api.rotations().shift(x, 7, 7)),
        path(UPDATE_SHIFT, (api, x) -> api.rotations().updateShift(x, 7, 7, SHIFT_REQUEST)),
        path(DELETE_SHIFT, (api, x) -> api.rotations().deleteShift(x, 7, 7)),
        path(GET_SCHEDULED_USER, (api, x) -> api.rotations().scheduledUser(x, 7, 7)),
        path(SET_SCHEDULED_USER, (api, x) -> api.rotations().setScheduledUser(x, 7, 7, SCHEDULE)),
        path(ADD_SHIFT_MEMBER, (api, x) -> api.rotations().addMember(x, 7, 7, ADD)),
        path(MOVE_SHIFT_MEMBER, (api, x) -> api.rotations().moveMember(x, 7, 7, MOVE)),
        path(REMOVE_SHIFT_MEMBER, (api, x) -> api.rotations().removeMember(x, 7, 7, REMOVE)));
  }

  private static PathCase path(Operation operation, BiConsumer<SplunkOnCallApi, String> call) {
    return new PathCase(operation, "team", call::accept);
  }

  private static WireCase of(
      Operation operation, String end, Function<SplunkOnCallApi, Object> call, Object expected) {
    return new WireCase(operation, "/api-public/v1/teams/team-S1/rotations" + end, call, expected);
  }

  private static WireCase run(Operation operation, String end, Consumer<SplunkOnCallApi> call) {
    return of(
        operation,
        end,
        api -> {
          call.accept(api);
          return "done";
        },
        "done");
  }

  private static RotationShift.Builder shift() {
    return RotationShift.builder()
        .id(7001L)
        .label("Office hours")
        .handOffEveryDays(7)
        .type(ShiftType.PARTIAL_DAY)
        .start(Instant.parse("2025-02-03T07:30:00Z"))
        .timezone("Europe/Oslo")
        .mask(OFFICE_HOURS)
        .addPeriods(OF_OTTO)
        .current(OF_OTTO)
        .addMembers(PIA, OTTO);
  }

  private static ShiftMember member(String username, String slug) {
    return ShiftMember.builder().username(username).slug(slug).build();
  }

  private static ShiftPeriod period(String start, String end, ShiftMember member) {
    return ShiftPeriod.builder()
        .start(Instant.parse(start))
        .end(Instant.parse(end))
        .username(member.username())
        .memberSlug(member.slug())
        .roll(true)
        .build();
  }
}
