package io.github.splunkoncall.testkit.rotations;

import io.github.splunkoncall.rotations.AddShiftMemberRequest;
import io.github.splunkoncall.rotations.MoveShiftMemberRequest;
import io.github.splunkoncall.rotations.RemoveShiftMemberRequest;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ScheduledUser;
import io.github.splunkoncall.rotations.ScheduledUserRequest;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.testkit.state.Shift;
import io.github.splunkoncall.users.User;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The shifts of the rotations of the fake, their members, and whose turn it is. */
public final class ShiftsEngine {
  private final Organisation organisation;
  private final RotationsEngine rotations;

  ShiftsEngine(Organisation organisation, RotationsEngine rotations) {
    this.organisation = organisation;
    this.rotations = rotations;
  }

  /** Adds a shift without members. */
  public RotationShift add(String team, long groupId, ShiftRequest request) {
    Rotation rotation = rotations.rotation(team, groupId);
    Shift added = shift(organisation.nextRotationNumber(), request, List.of());
    List<Shift> shifts = new ArrayList<>(rotation.shifts());
    shifts.add(added);
    organisation.rotations().put(rotation.slug(), rotation.with(shifts));
    return rotations.views().inVersion1(rotation, added);
  }

  /** One shift. */
  public RotationShift get(String team, long groupId, long shiftId) {
    Rotation rotation = rotations.rotation(team, groupId);
    return rotations.views().inVersion1(rotation, shift(rotation, shiftId));
  }

  /** Changes a shift; its members stay. */
  public RotationShift update(String team, long groupId, long shiftId, ShiftRequest request) {
    Rotation rotation = rotations.rotation(team, groupId);
    Shift after = shift(shiftId, request, shift(rotation, shiftId).members());
    return rotations.views().inVersion1(replace(rotation, Optional.of(after), shiftId), after);
  }

  /** Deletes a shift. */
  public void delete(String team, long groupId, long shiftId) {
    Rotation rotation = rotations.rotation(team, groupId);
    shift(rotation, shiftId);
    replace(rotation, Optional.empty(), shiftId);
  }

  /** The user whose turn it is, whatever the masks say. */
  public ScheduledUser scheduled(String team, long groupId, long shiftId) {
    Shift shift = shift(rotations.rotation(team, groupId), shiftId);
    return shift
        .turnAt(organisation.now())
        .map(turn -> show(organisation.user(turn.member().username())))
        .orElseThrow(() -> new ServiceRefusal(404, "Nobody is scheduled"));
  }

  /** Makes it the turn of a member: all turns move, or two members change places. */
  public ScheduledUser schedule(
      String team, long groupId, long shiftId, ScheduledUserRequest request) {
    Rotation rotation = rotations.rotation(team, groupId);
    Shift shift = shift(rotation, shiftId);
    int wanted = place(shift, request.username(), request.memberSlug(), request.position());
    Shift.Member running =
        shift
            .turnAt(organisation.now())
            .map(Shift.Turn::member)
            .orElseThrow(() -> new ServiceRefusal(400, "The shift has not begun"));
    int current = shift.members().indexOf(running);
    List<Shift.Member> members = new ArrayList<>(shift.members());
    if (organisation.assumed(Assumption.SCHEDULED_USER_MOVES_ALL_TURNS)) {
      Collections.rotate(members, current - wanted);
    } else {
      Collections.swap(members, current, wanted);
    }
    replace(rotation, Optional.of(shift.with(members)), shiftId);
    return show(organisation.user(request.username()));
  }

  /** Adds a member. */
  public void addMember(String team, long groupId, long shiftId, AddShiftMemberRequest request) {
    Rotation rotation = rotations.rotation(team, groupId);
    Shift shift = shift(rotation, shiftId);
    organisation.user(request.username());
    List<Shift.Member> members = new ArrayList<>(shift.members());
    int position = request.position().orElse(members.size());
    requirePlace(position, members.size());
    members.add(position, Shift.Member.of(organisation, request.username()));
    replace(rotation, Optional.of(shift.with(members)), shiftId);
  }

  /** Removes a member, or puts another in the place. */
  public void removeMember(
      String team, long groupId, long shiftId, RemoveShiftMemberRequest request) {
    Rotation rotation = rotations.rotation(team, groupId);
    Shift shift = shift(rotation, shiftId);
    request.replacement().ifPresent(organisation::user);
    int place = place(shift, request.username(), request.memberSlug(), Optional.empty());
    List<Shift.Member> members = new ArrayList<>(shift.members());
    Shift.Member gone = members.remove(place);
    request
        .replacement()
        .ifPresent(heir -> members.add(place, new Shift.Member(gone.slug(), heir)));
    replace(rotation, Optional.of(shift.with(members)), shiftId);
  }

  /** Gives a member another place. */
  public void moveMember(String team, long groupId, long shiftId, MoveShiftMemberRequest request) {
    Rotation rotation = rotations.rotation(team, groupId);
    Shift shift = shift(rotation, shiftId);
    int place = place(shift, request.username(), request.memberSlug(), Optional.empty());
    List<Shift.Member> members = new ArrayList<>(shift.members());
    requirePlace(request.position(), members.size() - 1);
    Shift.Member moved = members.remove(place);
    members.add(request.position(), moved);
    replace(rotation, Optional.of(shift.with(members)), shiftId);
  }

  /** A shift as it is asked for. */
  static Shift shift(long id, ShiftRequest request, List<Shift.Member> members) {
    return new Shift(
        id,
        request.label(),
        request.type(),
        request.zone(),
        request.start(),
        request.handOffEveryDays(),
        request.masks(),
        members);
  }

  private static Shift shift(Rotation rotation, long shiftId) {
    return rotation
        .shift(shiftId)
        .orElseThrow(() -> new ServiceRefusal(404, "No shift '" + shiftId + "' found"));
  }

  /** The rotation with something else, or nothing, in the place of a shift. */
  private Rotation replace(Rotation rotation, Optional<Shift> replacement, long shiftId) {
    Rotation after =
        rotation.with(
            rotation.shifts().stream()
                .flatMap(
                    shift -> (shift.id() == shiftId ? replacement : Optional.of(shift)).stream())
                .toList());
    organisation.rotations().put(after.slug(), after);
    return after;
  }

  /** The place of a user who may have more than one. */
  private static int place(
      Shift shift, String username, Optional<String> slug, Optional<Integer> position) {
    for (int i = 0; i < shift.members().size(); i++) {
      Shift.Member member = shift.members().get(i);
      if (member.username().equals(username)
          && slug.orElse(member.slug()).equals(member.slug())
          && position.orElse(i) == i) {
        return i;
      }
    }
    throw new ServiceRefusal(404, "No such place of '" + username + "' in the shift");
  }

  private static void requirePlace(int position, int last) {
    if (position > last) {
      throw new ServiceRefusal(400, "position must be at most " + last);
    }
  }

  private static ScheduledUser show(User user) {
    return ScheduledUser.builder()
        .username(user.username())
        .firstName(user.firstName())
        .lastName(user.lastName())
        .displayName(user.displayName())
        .verified(user.verified())
        .build();
  }
}
