package io.github.splunkoncall.rotations;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** Days of the week, and the times on each of them, by the wall clock in the zone of a shift. */
@Value.Immutable
public interface ShiftMask {
  /** The days; none is possible. */
  Set<DayOfWeek> days();

  /** The times on each of the days; the whole day if none is set. */
  List<TimeRange> times();

  /** Says of a mask without times that it is about whole days. */
  @Value.Check
  default ShiftMask check() {
    return times().isEmpty() ? wholeDays(days()) : this;
  }

  /** Whether this is all the time. */
  default boolean isAlways() {
    return days().size() == DayOfWeek.values().length && times().contains(TimeRange.wholeDay());
  }

  /** All day on every day. */
  static ShiftMask always() {
    return wholeDays(Set.of(DayOfWeek.values()));
  }

  /** All day on these days. */
  static ShiftMask wholeDays(Set<DayOfWeek> days) {
    return builder().days(days).addTimes(TimeRange.wholeDay()).build();
  }

  /**
   * On these days from a time to another; one that is not after {@code from} is on the next day.
   */
  static ShiftMask of(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    return builder().days(days).addTimes(TimeRange.of(from, to)).build();
  }

  /**
   * The three masks of a shift over several days: the first day from a time on, the whole days
   * between, the last day until a time. They are in the same week or reach into the next.
   */
  static List<ShiftMask> multiDay(DayOfWeek first, LocalTime from, DayOfWeek last, LocalTime to) {
    if (first == last) {
      throw new IllegalArgumentException("last must be another day than first, " + first);
    }
    Set<DayOfWeek> between = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day = first.plus(1); day != last; day = day.plus(1)) {
      between.add(day);
    }
    return List.of(
        of(Set.of(first), from, LocalTime.MIDNIGHT),
        wholeDays(between),
        of(Set.of(last), LocalTime.MIDNIGHT, to));
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ShiftMask}. */
  final class Builder extends ImmutableShiftMask.Builder {
    Builder() {}
  }
}
