package io.github.splunkoncall.retrofit.call;

import java.time.Duration;
import java.util.function.LongSupplier;

/** When a call must be over, whatever it waits for. */
final class Deadline {
  private static final Duration LONGEST = Duration.ofDays(365);

  private final LongSupplier nanoTime;
  private final long at;

  private Deadline(LongSupplier nanoTime, long at) {
    this.nanoTime = nanoTime;
    this.at = at;
  }

  /** So long after now; what is longer than a year never comes, and is no longer counted. */
  static Deadline in(Duration time, LongSupplier nanoTime) {
    Duration counted = time.compareTo(LONGEST) < 0 ? time : LONGEST;
    return new Deadline(nanoTime, nanoTime.getAsLong() + counted.toNanos());
  }

  /** The time that is left; zero if there is none. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, at - nanoTime.getAsLong()));
  }
}
