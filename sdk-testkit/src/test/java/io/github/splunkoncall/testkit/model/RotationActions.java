package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.rotations.AddShiftMemberRequest;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.MoveShiftMemberRequest;
import io.github.splunkoncall.rotations.NewShift;
import io.github.splunkoncall.rotations.RemoveShiftMemberRequest;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ScheduledUserRequest;
import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftMember;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.rotations.ShiftType;
import io.github.splunkoncall.rotations.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is done about rotations, shifts and their members. */
final class RotationActions {
  static final List<Action> ALL =
      List.of(
          Action.read((api, any) -> api.rotations().list(any.team())),
          Action.read((api, any) -> api.rotations().groups(any.team())),
          Action.of((api, any) -> api.rotations().create(any.team(), rotation(any))),
          Action.of((api, any) -> api.rotations().create(any.team(), rotation(any))),
          Action.of(
              (api, any) ->
                  api.rotations()
                      .create(any.team(), rotation(any), any.of(0, 1, 7, -1), any.of(1, 4, 0, 99))),
          place((api, place, any) -> api.rotations().get(place.team(), place.group())),
          place((api, place, any) -> api.rotations().delete(place.team(), place.group())),
          place(
              (api, place, any) ->
                  api.rotations()
                      .rename(place.team(), place.group(), any.of(any.name(), "Weekly"))),
          place(
              (api, place, any) ->
                  api.rotations().addShift(place.team(), place.group(), shift(any))),
          place(
              (api, place, any) ->
                  api.rotations().shift(place.team(), place.group(), place.shift())),
          place(
              (api, place, any) ->
                  api.rotations()
                      .updateShift(place.team(), place.group(), place.shift(), shift(any))),
          place(
              (api, place, any) ->
                  api.rotations().deleteShift(place.team(), place.group(), place.shift())),
          place(
              (api, place, any) ->
                  api.rotations().scheduledUser(place.team(), place.group(), place.shift())),
          place(
              (api, place, any) ->
                  api.rotations()
                      .setScheduledUser(
                          place.team(), place.group(), place.shift(), scheduled(any, place))),
          place(
              (api, place, any) ->
                  api.rotations()
                      .addMember(place.team(), place.group(), place.shift(), added(any))),
          place(
              (api, place, any) ->
                  api.rotations()
                      .removeMember(
                          place.team(), place.group(), place.shift(), removed(any, place))),
          place(
              (api, place, any) -> {
                AddShiftMemberRequest added = added(any);
                api.rotations().addMember(place.team(), place.group(), place.shift(), added);
                RemoveShiftMemberRequest removed = RemoveShiftMemberRequest.of(added.username());
                api.rotations().removeMember(place.team(), place.group(), place.shift(), removed);
              }),
          place(
              (api, place, any) ->
                  api.rotations()
                      .moveMember(place.team(), place.group(), place.shift(), moved(any, place))));

  private RotationActions() {}

  /** Which shift of which rotation of which team; not all of it needs to exist. */
  private record Place(String team, long group, long shift, List<ShiftMember> members) {}

  private interface PlaceCall {
    void make(SplunkOnCallApi api, Place place, Any any);
  }

  private static Action place(PlaceCall call) {
    return Action.of((api, any) -> call.make(api, place(any), any));
  }

  private static Place place(Any any) {
    String team = any.of(any.teams().filter(one -> !any.known().rotations().list(one).isEmpty()));
    List<Rotation> rotations =
        any.teams().anyMatch(team::equals) ? any.known().rotations().list(team) : List.of();
    long group = any.number(rotations.stream().map(Rotation::groupId).flatMap(Optional::stream));
    List<RotationShift> shifts =
        rotations.stream()
            .filter(rotation -> rotation.groupId().equals(Optional.of(group)))
            .flatMap(rotation -> rotation.shifts().stream())
            .toList();
    long shift = any.number(shifts.stream().map(RotationShift::id).flatMap(Optional::stream));
    List<ShiftMember> members =
        shifts.stream()
            .filter(candidate -> candidate.id().equals(Optional.of(shift)))
            .flatMap(candidate -> candidate.members().stream())
            .toList();
    return new Place(team, group, shift, members);
  }

  private static CreateRotationRequest rotation(Any any) {
    CreateRotationRequest.Builder rotation = CreateRotationRequest.builder();
    rotation.label(any.of(any.name(), any.text(), "Weekly"));
    rotation.shifts(
        IntStream.range(0, any.below(3))
            .mapToObj(i -> NewShift.of(shift(any), any.some(any.users())))
            .toList());
    return rotation.build();
  }

  private static ShiftRequest shift(Any any) {
    DayOfWeek first = any.of(DayOfWeek.values());
    LocalTime from = any.of(LocalTime.MIDNIGHT, LocalTime.of(9, 30), LocalTime.of(22, 0));
    LocalTime to = any.of(LocalTime.MIDNIGHT, LocalTime.of(17, 0), LocalTime.of(6, 1));
    ShiftMask mask = ShiftMask.of(Set.of(first, DayOfWeek.SUNDAY), from, to);
    ShiftRequest.Builder shift =
        switch (any.below(5)) {
          case 0 -> ShiftRequest.aroundTheClock();
          case 1 -> ShiftRequest.partialDay(mask);
          case 2 -> ShiftRequest.multiDay(first, from, any.of(DayOfWeek.values()), to);
          case 3 -> ShiftRequest.followTheSun(mask);
          default -> strange(any, mask);
        };
    shift.label(any.name()).zone(any.zone()).start(any.time());
    any.maybe(() -> shift.handOffEveryDays(any.of(1, 7, 14, 0, Integer.MAX_VALUE)));
    return shift.build();
  }

  private static ShiftRequest.Builder strange(Any any, ShiftMask mask) {
    ShiftRequest.Builder shift = ShiftRequest.builder();
    shift.type(ShiftType.of(any.name()));
    any.maybe(() -> shift.mask(mask));
    any.maybe(() -> shift.mask2(ShiftMask.builder().addTimes(TimeRange.wholeDay()).build()));
    any.maybe(() -> shift.mask3(ShiftMask.builder().addDays(DayOfWeek.FRIDAY).build()));
    return shift;
  }

  private static String member(Any any, Place place) {
    Stream<String> members = place.members().stream().map(ShiftMember::username);
    return any.below(4) == 3 ? any.user() : any.of(members);
  }

  private static String memberSlug(Any any, Place place) {
    return any.of(place.members().stream().map(ShiftMember::slug).flatMap(Optional::stream));
  }

  private static int position(Any any) {
    return any.of(0, 0, 1, 1, 2, 9, -1);
  }

  private static AddShiftMemberRequest added(Any any) {
    AddShiftMemberRequest.Builder request = AddShiftMemberRequest.builder();
    request.username(any.user());
    any.maybe(() -> request.position(position(any)));
    return request.build();
  }

  private static RemoveShiftMemberRequest removed(Any any, Place place) {
    RemoveShiftMemberRequest.Builder request = RemoveShiftMemberRequest.builder();
    request.username(member(any, place));
    any.maybe(() -> request.replacement(any.user()));
    if (any.below(4) == 3) {
      request.memberSlug(memberSlug(any, place));
    }
    return request.build();
  }

  private static MoveShiftMemberRequest moved(Any any, Place place) {
    MoveShiftMemberRequest.Builder request = MoveShiftMemberRequest.builder();
    request.username(member(any, place)).position(position(any));
    if (any.below(4) == 3) {
      request.memberSlug(memberSlug(any, place));
    }
    return request.build();
  }

  private static ScheduledUserRequest scheduled(Any any, Place place) {
    ScheduledUserRequest.Builder request = ScheduledUserRequest.builder();
    request.username(member(any, place));
    any.maybe(() -> request.position(position(any)));
    if (any.below(4) == 3) {
      request.memberSlug(memberSlug(any, place));
    }
    return request.build();
  }
}
