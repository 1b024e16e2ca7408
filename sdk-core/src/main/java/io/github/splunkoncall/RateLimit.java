package io.github.splunkoncall;

import java.time.Duration;

/**
 * A limit of the service: at most {@code calls} calls in any window of {@code period}.
 *
 * @param documented false if the service says nothing and the usual limit is assumed
 */
public record RateLimit(int calls, Duration period, boolean documented) {
  /** Refuses a limit that lets nothing through, or everything. */
  public RateLimit {
    if (calls < 1) {
      throw new IllegalArgumentException("calls must be at least 1, not " + calls);
    }
    if (period.isNegative() || period.isZero()) {
      throw new IllegalArgumentException("period must be longer than zero, not " + period);
    }
  }

  /** A limit of one's own. */
  public static RateLimit of(int calls, Duration period) {
    return new RateLimit(calls, period, false);
  }

  static final RateLimit TWO_PER_SECOND = new RateLimit(2, Duration.ofSeconds(1), true);
  static final RateLimit ONE_PER_SECOND = new RateLimit(1, Duration.ofSeconds(1), true);
  static final RateLimit ONE_PER_MINUTE = new RateLimit(1, Duration.ofMinutes(1), true);
  static final RateLimit ASSUMED = new RateLimit(2, Duration.ofSeconds(1), false);
}
