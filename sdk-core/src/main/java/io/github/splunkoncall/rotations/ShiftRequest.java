package io.github.splunkoncall.rotations;

import io.github.splunkoncall.internal.Require;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A shift as it shall be: {@code ShiftRequest.partialDay(days, from, to).label("Office").…}. Each
 * type has the masks that belong to it, and no others.
 */
@Value.Immutable
public interface ShiftRequest {
  /** What people call the shift. */
  String label();

  /** Whether somebody is on duty always or only at certain times. */
  ShiftType type();

  /** The zone whose wall clock the shift follows, a region such as {@code Europe/Stockholm}. */
  ZoneId zone();

  /** When the first turn begins, to the millisecond; hand-offs are at that time of day. */
  Instant start();

  /** How many days a turn lasts; a week if nothing else is said. */
  @Value.Default
  default int handOffEveryDays() {
    return 7;
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

  /**
   * Refuses a blank label, a zone that is no region, a turn of less than a day, and masks that do
   * not fit the type; cuts off fractions of milliseconds.
   */
  @Value.Check
  default ShiftRequest check() {
    Require.notBlank("label", label());
    Require.inRange("handOffEveryDays", handOffEveryDays(), 1, Integer.MAX_VALUE);
    boolean onlyOne = mask2().isEmpty() && mask3().isEmpty();
    switch (type().known()) {
      case STANDARD ->
          require(
              onlyOne && mask().map(ShiftMask::isAlways).orElse(true),
              "mask must be all the time, and the only one,");
      case PARTIAL_DAY -> require(onlyOne && mask().isPresent(), "mask must be set, and no other,");
      case MULTI_DAY ->
          require(mask().isPresent() && mask3().isPresent(), "mask and mask3 must be set");
      case FOLLOW_THE_SUN -> {} // Nobody has said what its masks mean.
      case UNKNOWN -> Require.notBlank("type", type().text());
    }
    ZoneId zone = Require.region("zone", zone());
    Instant start = start().truncatedTo(ChronoUnit.MILLIS);
    boolean exact = zone.equals(zone()) && start.equals(start());
    return exact ? this : builder().from(this).zone(zone).start(start).build();
  }

  private void require(boolean fits, String what) {
    if (!fits) {
      throw new IllegalArgumentException(what + " for a shift of the type " + type());
    }
  }

  /** A shift around the clock. */
  static Builder aroundTheClock() {
    return builder().type(ShiftType.STANDARD).mask(ShiftMask.always());
  }

  /** A shift at the times and on the days of a mask. */
  static Builder partialDay(ShiftMask mask) {
    return builder().type(ShiftType.PARTIAL_DAY).mask(mask);
  }

  /**
   * A shift on these days from a time to another; one that is not after {@code from} is on the next
   * day.
   */
  static Builder partialDay(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    return partialDay(ShiftMask.of(days, from, to));
  }

  /** A shift from a time of a day of the week to a time of a later one, such as a weekend. */
  static Builder multiDay(DayOfWeek first, LocalTime from, DayOfWeek last, LocalTime to) {
    List<ShiftMask> masks = ShiftMask.multiDay(first, from, last, to);
    return builder()
        .type(ShiftType.MULTI_DAY)
        .mask(masks.get(0))
        .mask2(masks.get(1))
        .mask3(masks.get(2));
  }

  /** The part of a region in a shift around the world. */
  static Builder followTheSun(ShiftMask mask) {
    return builder().type(ShiftType.FOLLOW_THE_SUN).mask(mask);
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** A builder with all that {@code shift} has, to change some of it. */
  static Builder builder(RotationShift shift) {
    Builder builder = builder();
    builder
        .label(shift.label())
        .type(shift.type())
        .handOffEveryDays(shift.handOffEveryDays())
        .mask(shift.mask())
        .mask2(shift.mask2())
        .mask3(shift.mask3());
    shift.zone().ifPresent(builder::zone);
    shift.start().ifPresent(builder::start);
    return builder;
  }

  /** Builds a {@link ShiftRequest}. */
  final class Builder extends ImmutableShiftRequest.Builder {
    Builder() {}
  }
}
