package io.github.splunkoncall;

import java.time.Duration;

/** A limit of the service: at most {@code calls} calls in any window of {@code period}. */
public record RateLimit(int calls, Duration period) {
  static final RateLimit TWO_PER_SECOND = new RateLimit(2, Duration.ofSeconds(1));
  static final RateLimit ONE_PER_SECOND = new RateLimit(1, Duration.ofSeconds(1));
}
