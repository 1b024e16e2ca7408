package io.github.splunkoncall.testkit.rotations;

import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ShiftPeriod;
import io.github.splunkoncall.testkit.state.Interval;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.Shift;
import java.time.Instant;
import java.util.Optional;

/** Rotations as the service shows them: at an instant, with the periods of a window. */
record RotationViews(Instant now, Interval preview) {
  private static final String ORGANISATION = "fake";

  static RotationGroup group(Rotation rotation) {
    return RotationGroup.builder()
        .slug(rotation.slug())
        .label(rotation.label())
        .teamSlug(rotation.teamSlug())
        .groupId(rotation.groupId())
        .build();
  }

  /** Version 2 does not say whose the rotation is. */
  io.github.splunkoncall.rotations.Rotation inVersion2(Rotation rotation) {
    return io.github.splunkoncall.rotations.Rotation.builder()
        .groupId(rotation.groupId())
        .label(rotation.label())
        .shifts(rotation.shifts().stream().map(shift -> view(shift).build()).toList())
        .build();
  }

  io.github.splunkoncall.rotations.Rotation inVersion1(Rotation rotation) {
    return io.github.splunkoncall.rotations.Rotation.builder()
        .groupId(rotation.groupId())
        .label(rotation.label())
        .teamSlug(rotation.teamSlug())
        .organisationSlug(ORGANISATION)
        .shifts(rotation.shifts().stream().map(shift -> inVersion1(rotation, shift)).toList())
        .build();
  }

  RotationShift inVersion1(Rotation rotation, Shift shift) {
    return view(shift)
        .groupId(rotation.groupId())
        .teamSlug(rotation.teamSlug())
        .organisationSlug(ORGANISATION)
        .onCall(shift.onDuty(now))
        .build();
  }

  private RotationShift.Builder view(Shift shift) {
    Optional<Shift.Turn> running = shift.turnAt(now);
    Optional<Shift.Turn> next = shift.turnAt(running.map(Shift.Turn::end).orElse(shift.start()));
    return shift
        .shown()
        .periods(
            shift.turns(preview.start(), preview.end()).stream()
                .map(RotationViews::period)
                .toList())
        .current(running.filter(turn -> shift.covers(now)).map(RotationViews::period))
        .next(next.map(RotationViews::period));
  }

  private static ShiftPeriod period(Shift.Turn turn) {
    return ShiftPeriod.builder()
        .start(turn.start())
        .end(turn.end())
        .username(turn.member().username())
        .memberSlug(turn.member().slug())
        .roll(true)
        .build();
  }
}
