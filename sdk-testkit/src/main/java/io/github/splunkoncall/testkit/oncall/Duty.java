package io.github.splunkoncall.testkit.oncall;

import java.time.Instant;

/** A time in which somebody is on call. */
public record Duty(String username, Instant start, Instant end) {
  /** Whether the other one goes on where this one ends. */
  boolean leadsTo(Duty next) {
    return username.equals(next.username) && end.equals(next.start);
  }

  /** The same up to another end. */
  Duty until(Instant newEnd) {
    return new Duty(username, start, newEnd);
  }

  /** Whether a part of it lies in the window. */
  boolean overlaps(Instant from, Instant to) {
    return from.isBefore(to) && start.isBefore(to) && end.isAfter(from);
  }
}
