package io.github.splunkoncall.internal;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Instant;

/** Times for operations that take no fractions of seconds. */
public final class WholeSeconds {
  private WholeSeconds() {}

  /** The second that this is in: for a first time. */
  public static Instant from(Instant time) {
    return time.truncatedTo(SECONDS);
  }

  /**
   * The second in which this is over: for a last time, or what is in its second would be missing.
   */
  public static Instant until(Instant time) {
    return from(time.plusNanos(999_999_999));
  }
}
