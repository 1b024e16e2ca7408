package io.github.splunkoncall.internal;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before a call is sent again: a random time up to a limit that doubles with each
 * attempt, so that many clients do not come back at the same moment.
 */
public final class Backoff {
  static final Duration FIRST = Duration.ofMillis(250);
  static final Duration LONGEST = Duration.ofSeconds(20);

  private static final int MOST_DOUBLINGS = 30;

  private final DoubleSupplier random;

  /** {@code random} gives numbers from 0 to 1. */
  public Backoff(DoubleSupplier random) {
    this.random = random;
  }

  /** The wait after this many failed attempts, 1 or more. */
  public Duration after(int attempts) {
    long limit = FIRST.toNanos() << Math.min(attempts - 1, MOST_DOUBLINGS);
    return Duration.ofNanos((long) (random.getAsDouble() * Math.min(limit, LONGEST.toNanos())));
  }
}
