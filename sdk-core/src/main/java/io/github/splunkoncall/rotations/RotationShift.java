package io.github.splunkoncall.rotations;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A shift of a rotation, in which members take turns. What the service says of periods is not to be
 * worked out anew: it knows of more than is shown here.
 */
@Value.Immutable
public interface RotationShift {
  /** The number of the shift in paths. */
  Optional<Long> id();

  /** The number of the rotation in paths; only some operations send it. */
  Optional<Long> groupId();

  /** The slug of the team; only some operations send it. */
  Optional<String> teamSlug();

  /** The slug of the organisation; only some operations send it. */
  Optional<String> organisationSlug();

  /** What people call the shift. */
  String label();

  /** Whether somebody is on duty always or only at certain times. */
  @Value.Default
  default ShiftType type() {
    return ShiftType.of("");
  }

  /** The zone whose wall clock the shift follows, as the service spells it. */
  Optional<String> timezone();

  /** The zone whose wall clock the shift follows; empty if Java does not know it. */
  default Optional<ZoneId> zone() {
    try {
      return timezone().map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** When the first turn began; hand-offs are at that time of day. */
  Optional<Instant> start();

  /** How many days a turn lasts; 0 if the service does not say. */
  @Value.Default
  default int handOffEveryDays() {
    return 0;
  }

  /** When somebody is on duty; of several days the first one. */
  Optional<ShiftMask> mask();

  /** Of several days the whole days between the first and the last. */
  Optional<ShiftMask> mask2();

  /** Of several days the last one. */
  Optional<ShiftMask> mask3();

  /** The masks that there are, in order. */
  default List<ShiftMask> masks() {
    return Stream.of(mask(), mask2(), mask3()).flatMap(Optional::stream).toList();
  }

  /** Past, current and coming periods, as far as the service sends them. */
  List<ShiftPeriod> periods();

  /** The period that is running. */
  Optional<ShiftPeriod> current();

  /** The period after the one that is running. */
  Optional<ShiftPeriod> next();

  /** Who is on call; only some operations send it. */
  Optional<String> onCall();

  /** The members in their order. */
  List<ShiftMember> members();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RotationShift}. */
  final class Builder extends ImmutableRotationShift.Builder {
    Builder() {}
  }
}
