package io.github.splunkoncall.retrofit.rotations;

import static io.github.splunkoncall.retrofit.wire.Codecs.LONG;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ShiftMember;
import io.github.splunkoncall.rotations.ShiftPeriod;
import io.github.splunkoncall.rotations.ShiftType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shifts in answers: versions 1 and 2 differ in names and in the form of times. */
public final class ShiftWire {
  static final Codec<ShiftType> TYPE = Codecs.open(ShiftType.values(), ShiftType::of);

  /** A shift in version 1: names with underscores, times in milliseconds. */
  public static final Codec<RotationShift> SHIFT = inVersion1();

  /** A shift in version 2: times as text. */
  static final Codec<RotationShift> SHIFT_V2 = inVersion2();

  private ShiftWire() {}

  /** A shift that is being read; some answers tell only the usernames of its members. */
  private static final class Draft {
    private final RotationShift.Builder shift = RotationShift.builder();
    private final List<ShiftMember> members = new ArrayList<>();
    private final List<ShiftMember> usernames = new ArrayList<>();

    RotationShift build() {
      return shift.members(members.isEmpty() ? usernames : members).build();
    }
  }

  private static Codec<RotationShift> inVersion1() {
    Table.Spec<RotationShift, Draft> shift = Table.of(Draft::new, Draft::build);
    shift
        .optional(
            "org_slug",
            STRING,
            RotationShift::organisationSlug,
            (draft, slug) -> draft.shift.organisationSlug(slug))
        .optional(
            "team_slug",
            STRING,
            RotationShift::teamSlug,
            (draft, slug) -> draft.shift.teamSlug(slug))
        .optional("rot_id", LONG, RotationShift::id, (draft, id) -> draft.shift.id(id))
        .alsoRead("shiftId")
        .optional("group_id", LONG, RotationShift::groupId, (draft, id) -> draft.shift.groupId(id))
        .alsoRead("groupId");
    common(shift, TimeCodec.MILLIS)
        .optional(
            "oncall", STRING, RotationShift::onCall, (draft, user) -> draft.shift.onCall(user))
        .list(
            "usernames",
            MemberCodec.USERNAME,
            RotationShift::members,
            (draft, member) -> draft.usernames.add(member));
    return shift.orRefusal().build();
  }

  private static Codec<RotationShift> inVersion2() {
    Table.Spec<RotationShift, Draft> shift = Table.of(Draft::new, Draft::build);
    shift
        .optional("shiftId", LONG, RotationShift::id, (draft, id) -> draft.shift.id(id))
        .alsoRead("rot_id");
    return common(shift, TimeCodec.TEXT).build();
  }

  private static Table.Spec<RotationShift, Draft> common(
      Table.Spec<RotationShift, Draft> shift, Codec<Instant> time) {
    Codec<ShiftPeriod> period = PeriodCodec.table(time);
    Codec<Optional<ShiftPeriod>> periodOrNothing = new PeriodCodec(period);
    return masks(shift)
        .field("label", STRING, RotationShift::label, (draft, label) -> draft.shift.label(label))
        .field("shifttype", TYPE, RotationShift::type, (draft, type) -> draft.shift.type(type))
        .optional(
            "timezone",
            STRING,
            RotationShift::timezone,
            (draft, zone) -> draft.shift.timezone(zone))
        .optional("start", time, RotationShift::start, (draft, start) -> draft.shift.start(start))
        .number(
            "duration",
            RotationShift::handOffEveryDays,
            (draft, days) -> draft.shift.handOffEveryDays(days))
        .list(
            "periods", period, RotationShift::periods, (draft, one) -> draft.shift.addPeriods(one))
        .optional(
            "current",
            periodOrNothing,
            one -> Optional.of(one.current()).filter(Optional::isPresent),
            (draft, current) -> draft.shift.current(current))
        .field(
            "next", periodOrNothing, RotationShift::next, (draft, next) -> draft.shift.next(next))
        .list(
            "shiftMembers",
            MemberCodec.OBJECT,
            RotationShift::members,
            (draft, member) -> draft.members.add(member));
  }

  private static Table.Spec<RotationShift, Draft> masks(Table.Spec<RotationShift, Draft> shift) {
    return shift
        .optional(
            "mask", MaskWire.MASK, RotationShift::mask, (draft, mask) -> draft.shift.mask(mask))
        .optional(
            "mask2", MaskWire.MASK, RotationShift::mask2, (draft, mask) -> draft.shift.mask2(mask))
        .optional(
            "mask3", MaskWire.MASK, RotationShift::mask3, (draft, mask) -> draft.shift.mask3(mask))
        .alsoRead("mast3"); // Q59
  }
}
