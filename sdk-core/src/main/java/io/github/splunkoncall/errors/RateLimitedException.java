package io.github.splunkoncall.errors;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The service had too many calls (429) and did nothing. Or it would have had: then nothing was
 * sent, and there is no {@link #status()}.
 */
public final class RateLimitedException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  /** A failure, and how long to wait, if that is known. */
  public RateLimitedException(String message, ErrorContext context, @Nullable Duration retryAfter) {
    super(message, context, null);
    this.retryAfter = retryAfter;
  }

  /** How long to wait before the next call; empty if the service does not say. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
