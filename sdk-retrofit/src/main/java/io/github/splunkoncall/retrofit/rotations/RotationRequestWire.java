package io.github.splunkoncall.retrofit.rotations;

import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.retrofit.wire.Zones;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.NewShift;
import io.github.splunkoncall.rotations.ShiftRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is sent to create and change rotations and shifts, in two forms: with the start in
 * milliseconds, and as text (Q58).
 *
 * @param <T> the request
 */
public record RotationRequestWire<T>(Codec<T> inMillis, Codec<T> inText) {
  /** A request to create a rotation. */
  public static final RotationRequestWire<CreateRotationRequest> CREATE =
      new RotationRequestWire<>(create(TimeCodec.MILLIS), create(TimeCodec.ONLY_TEXT));

  /** A shift without members. */
  public static final RotationRequestWire<ShiftRequest> SHIFT =
      new RotationRequestWire<>(shift(TimeCodec.MILLIS), shift(TimeCodec.ONLY_TEXT));

  /** The new label of a rotation. */
  public static final Codec<String> RENAME = Table.envelope("label", STRING).build();

  /** A shift with its members that is being read. */
  private static final class Draft {
    private final ShiftRequest.Builder shift = ShiftRequest.builder();
    private final List<String> usernames = new ArrayList<>();
    private final List<String> members = new ArrayList<>();

    NewShift build() {
      List<String> users = usernames.isEmpty() ? members : usernames;
      return NewShift.builder().shift(shift.build()).usernames(users).build();
    }
  }

  private static Codec<CreateRotationRequest> create(Codec<Instant> time) {
    return Table.of(CreateRotationRequest::builder, CreateRotationRequest.Builder::build)
        .field("label", STRING, CreateRotationRequest::label, CreateRotationRequest.Builder::label)
        .list(
            "shifts",
            newShift(time),
            CreateRotationRequest::shifts,
            CreateRotationRequest.Builder::addShifts)
        .build();
  }

  /** Some gateways look for the usernames in the one field, some in the other (Q58). */
  private static Codec<NewShift> newShift(Codec<Instant> time) {
    Table.Spec<NewShift, Draft> shift = Table.of(Draft::new, Draft::build);
    return fields(shift, NewShift::shift, draft -> draft.shift, time)
        .list("usernames", STRING, NewShift::usernames, (draft, user) -> draft.usernames.add(user))
        .list("shiftMembers", STRING, NewShift::usernames, (draft, user) -> draft.members.add(user))
        .build();
  }

  private static Codec<ShiftRequest> shift(Codec<Instant> time) {
    Table.Spec<ShiftRequest, ShiftRequest.Builder> shift =
        Table.of(ShiftRequest::builder, ShiftRequest.Builder::build);
    return fields(shift, Function.identity(), Function.identity(), time).build();
  }

  private static <M, B> Table.Spec<M, B> fields(
      Table.Spec<M, B> table,
      Function<M, ShiftRequest> get,
      Function<B, ShiftRequest.Builder> set,
      Codec<Instant> time) {
    return table
        .field("label", STRING, m -> get.apply(m).label(), (b, label) -> set.apply(b).label(label))
        .field(
            "timezone", Zones.ZONE, m -> get.apply(m).zone(), (b, zone) -> set.apply(b).zone(zone))
        .field("start", time, m -> get.apply(m).start(), (b, start) -> set.apply(b).start(start))
        .number(
            "duration",
            m -> get.apply(m).handOffEveryDays(),
            (b, days) -> set.apply(b).handOffEveryDays(days))
        .field(
            "shifttype",
            ShiftWire.TYPE,
            m -> get.apply(m).type(),
            (b, type) -> set.apply(b).type(type))
        .optional(
            "mask", MaskWire.MASK, m -> get.apply(m).mask(), (b, mask) -> set.apply(b).mask(mask))
        .optional(
            "mask2",
            MaskWire.MASK,
            m -> get.apply(m).mask2(),
            (b, mask) -> set.apply(b).mask2(mask))
        .optional(
            "mask3",
            MaskWire.MASK,
            m -> get.apply(m).mask3(),
            (b, mask) -> set.apply(b).mask3(mask));
  }
}
