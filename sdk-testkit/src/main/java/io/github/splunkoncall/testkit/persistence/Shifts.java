package io.github.splunkoncall.testkit.persistence;

import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ShiftMember;
import io.github.splunkoncall.rotations.ShiftType;
import io.github.splunkoncall.testkit.snapshot.RotationSnapshot;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Shift;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** Shifts of rotations without what depends on the time. */
final class Shifts {
  private Shifts() {}

  /** The highest number that the rotation, a shift or a member of one has; 0 if none has any. */
  static long lastNumber(RotationSnapshot rotation) {
    return Stream.of(
            rotation.groupId().stream(),
            rotation.shifts().stream().flatMap(shift -> shift.id().stream()),
            rotation.shifts().stream()
                .flatMap(shift -> shift.members().stream())
                .flatMap(member -> member.slug().stream())
                .flatMap(slug -> Shift.Member.number(slug).stream()))
        .flatMap(numbers -> numbers)
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  /** What the service does not say is as a new shift has it. */
  static Shift state(RotationShift shift, Organisation organisation) {
    return new Shift(
        shift.id().orElseGet(organisation::nextRotationNumber),
        shift.label(),
        shift.type().text().isEmpty() ? ShiftType.STANDARD : shift.type(),
        shift.zone().orElse(ZoneOffset.UTC),
        shift.start().orElse(Instant.EPOCH),
        Math.max(1, shift.handOffEveryDays()),
        shift.masks(),
        shift.members().stream().map(member -> member(member, organisation)).toList());
  }

  private static Shift.Member member(ShiftMember member, Organisation organisation) {
    return member
        .slug()
        .map(slug -> new Shift.Member(slug, member.username()))
        .orElseGet(() -> Shift.Member.of(organisation, member.username()));
  }
}
