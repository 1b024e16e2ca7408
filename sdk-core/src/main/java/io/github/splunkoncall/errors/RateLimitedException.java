package io.github.splunkoncall.errors;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service had too many calls (429) and did nothing. */
public final class RateLimitedException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  /** A failure, and how long the service asks to wait, if it says. */
  public RateLimitedException(String message, ErrorContext context, @Nullable Duration retryAfter) {
    super(message, context, null);
    this.retryAfter = retryAfter;
  }

  /** How long the service asks to wait before the next call; empty if it does not say. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
