package io.github.splunkoncall.testkit.oncall;

import java.time.Instant;

/** A time in which somebody is on call. */
public record Duty(String username, Instant start, Instant end) {
  /** Whether a part of it lies in the window. */
  boolean overlaps(Instant from, Instant to) {
    return from.isBefore(to) && start.isBefore(to) && end.isAfter(from);
  }
}
