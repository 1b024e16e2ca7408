package io.github.splunkoncall.errors;

/**
 * The service answered 403, which it gives for wrong credentials, for a read-only key and for a
 * rate limit alike. {@link #evidence()} tells what speaks for which; nothing is guessed.
 */
public final class ForbiddenOrThrottledException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  private final String evidence;

  /** A failure with what speaks for one cause or another. */
  public ForbiddenOrThrottledException(String message, ErrorContext context, String evidence) {
    super(message, context, null);
    this.evidence = evidence;
  }

  /** What is known that speaks for credentials, permission or rate limit, as sentences. */
  public String evidence() {
    return evidence;
  }
}
