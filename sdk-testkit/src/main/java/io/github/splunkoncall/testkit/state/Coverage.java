package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftType;
import io.github.splunkoncall.rotations.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** When the masks of a shift let somebody be on duty, by the wall clock in its zone. */
record Coverage(ShiftType type, List<ShiftMask> masks, ZoneId zone) {
  /** The covered parts of a window, in order, with no two that touch. */
  List<Interval> within(Instant from, Instant to) {
    if (isAlways()) {
      return Interval.merged(List.of(new Interval(from, to)), from, to);
    }
    List<Interval> covered = new ArrayList<>();
    LocalDate last = LocalDate.ofInstant(to, zone);
    // What begins the day before can last until after midnight.
    for (LocalDate date = LocalDate.ofInstant(from, zone).minusDays(1);
        !date.isAfter(last);
        date = date.plusDays(1)) {
      addDay(date, covered);
    }
    return Interval.merged(covered, from, to);
  }

  boolean covers(Instant now) {
    return isAlways() || !within(now, now.plusNanos(1)).isEmpty();
  }

  private boolean isAlways() {
    return masks.isEmpty()
        || (!type.equals(ShiftType.MULTI_DAY) && masks.stream().anyMatch(ShiftMask::isAlways));
  }

  private void addDay(LocalDate date, List<Interval> covered) {
    for (int i = 0; i < masks.size(); i++) {
      if (masks.get(i).days().contains(date.getDayOfWeek())) {
        for (TimeRange times : times(i)) {
          LocalDate end = times.end().isAfter(times.start()) ? date : date.plusDays(1);
          covered.add(new Interval(at(date, times.start()), at(end, times.end())));
        }
      }
    }
  }

  /** The first mask of several days says only when they begin, and the last when they end. */
  private List<TimeRange> times(int mask) {
    List<TimeRange> times = masks.get(mask).times();
    boolean between = mask > 0 && mask < masks.size() - 1;
    if (!type.equals(ShiftType.MULTI_DAY) || between) {
      return times;
    }
    return mask == 0
        ? List.of(TimeRange.of(times.get(0).start(), LocalTime.MIDNIGHT))
        : List.of(TimeRange.of(LocalTime.MIDNIGHT, times.get(times.size() - 1).end()));
  }

  private Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(zone).toInstant();
  }
}
