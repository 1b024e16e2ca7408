package io.github.splunkoncall.retrofit.call;

import java.time.Duration;

/**
 * How long a call may take; what is longer than a year never comes, and is not counted.
 *
 * @param patience for its turn, as far as the deadline allows
 * @param deadline in all: its turn, all attempts and the waits between them, and the answer
 */
public record Limits(Duration patience, Duration deadline) {
  private static final Duration FOR_EVER = Duration.ofDays(365);

  /** Some say "for ever" by the longest duration there is, with which nothing can be counted. */
  public Limits {
    patience = counted(patience);
    deadline = counted(deadline);
  }

  /** A call that may spend all its time on its turn. */
  public static Limits within(Duration deadline) {
    return new Limits(deadline, deadline);
  }

  /** A call that may wait for its turn as long as this, and take its time after that. */
  Limits waitingAtMost(Duration longest) {
    return new Limits(longest, deadline.plus(counted(longest)));
  }

  private static Duration counted(Duration time) {
    return time.compareTo(FOR_EVER) < 0 ? time : FOR_EVER;
  }
}
