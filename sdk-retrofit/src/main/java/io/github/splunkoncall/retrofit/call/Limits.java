package io.github.splunkoncall.retrofit.call;

import java.time.Duration;

/**
 * How long a call may take.
 *
 * @param patience for its turn, as far as the deadline allows
 * @param deadline in all: its turn, all attempts and the waits between them, and the answer
 */
public record Limits(Duration patience, Duration deadline) {
  private static final Duration FOR_EVER = Duration.ofDays(365);

  /** A call that may spend all its time on its turn. */
  public static Limits within(Duration deadline) {
    return new Limits(deadline, deadline);
  }

  /** A call that may wait for its turn as long as this, and take its time after that. */
  Limits waitingAtMost(Duration longest) {
    // Some say "for ever" by the longest duration there is.
    Duration counted = longest.compareTo(FOR_EVER) < 0 ? longest : FOR_EVER;
    return new Limits(counted, deadline.plus(counted));
  }
}
