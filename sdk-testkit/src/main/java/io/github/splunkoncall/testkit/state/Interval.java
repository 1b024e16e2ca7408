package io.github.splunkoncall.testkit.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The time from an instant until before another. */
public record Interval(Instant start, Instant end) {
  /** What lies in a window, in order, with no two that touch. */
  public static List<Interval> merged(List<Interval> intervals, Instant from, Instant to) {
    List<Interval> merged = new ArrayList<>();
    intervals.stream()
        .map(interval -> interval.within(from, to))
        .filter(interval -> interval.start.isBefore(interval.end))
        .sorted(Comparator.comparing(Interval::start))
        .forEach(interval -> append(merged, interval));
    return List.copyOf(merged);
  }

  private static void append(List<Interval> merged, Interval next) {
    int last = merged.size() - 1;
    if (last < 0 || merged.get(last).end.isBefore(next.start)) {
      merged.add(next);
    } else if (merged.get(last).end.isBefore(next.end)) {
      merged.set(last, new Interval(merged.get(last).start, next.end));
    }
  }

  /** What of some intervals is in none of others; both are in order, and no two overlap. */
  public static List<Interval> without(List<Interval> intervals, List<Interval> others) {
    List<Interval> left = new ArrayList<>();
    for (Interval interval : intervals) {
      Instant start = interval.start;
      for (Interval other : others) {
        if (other.end.isAfter(start) && other.start.isBefore(interval.end)) {
          if (other.start.isAfter(start)) {
            left.add(new Interval(start, other.start));
          }
          start = other.end;
        }
      }
      if (start.isBefore(interval.end)) {
        left.add(new Interval(start, interval.end));
      }
    }
    return left;
  }

  private Interval within(Instant from, Instant to) {
    return new Interval(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end);
  }
}
