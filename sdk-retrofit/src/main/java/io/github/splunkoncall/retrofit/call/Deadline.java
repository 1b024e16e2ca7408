package io.github.splunkoncall.retrofit.call;

import java.time.Duration;
import java.util.function.LongSupplier;

/** When a call must be over, whatever it waits for. */
final class Deadline {
  private final LongSupplier nanoTime;
  private final long at;

  private Deadline(LongSupplier nanoTime, long at) {
    this.nanoTime = nanoTime;
    this.at = at;
  }

  /** So long after now, at most some decades: see {@link Limits}. */
  static Deadline in(Duration time, LongSupplier nanoTime) {
    return new Deadline(nanoTime, nanoTime.getAsLong() + time.toNanos());
  }

  /** The time that is left; zero if there is none. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, at - nanoTime.getAsLong()));
  }
}
