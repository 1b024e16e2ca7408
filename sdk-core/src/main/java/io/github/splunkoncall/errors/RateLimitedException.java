package io.github.splunkoncall.errors;

/**
 * The service had too many calls (429) and did nothing. Or it would have had: then nothing was
 * sent, and there is no {@link #status()}. {@link #retryAfter()} says when to call again.
 */
public final class RateLimitedException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  /** A failure; the context has how long to wait, if that is known. */
  public RateLimitedException(String message, ErrorContext context) {
    super(message, context, null);
  }
}
