package io.github.splunkoncall.errors;

/**
 * The service answered 403, which it gives for wrong credentials, for a read-only key and for a
 * rate limit alike. {@link #likelyCause()} is what the evidence leaves, and {@link #evidence()} the
 * evidence; where it leaves more than one, nothing is guessed.
 */
public final class ForbiddenOrThrottledException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  private final LikelyCause likelyCause;
  private final String evidence;

  /** Why the service may have answered 403. */
  public enum LikelyCause {
    /** The credentials are wrong, or no longer right. */
    CREDENTIALS,
    /** The key may only read. */
    PERMISSION,
    /** There were too many calls; nothing was done. */
    THROTTLING,
    /** The evidence leaves more than one, or contradicts itself. */
    AMBIGUOUS
  }

  /** A failure with its likely cause and what speaks for it. */
  public ForbiddenOrThrottledException(
      String message, ErrorContext context, LikelyCause likelyCause, String evidence) {
    super(message, context, null);
    this.likelyCause = likelyCause;
    this.evidence = evidence;
  }

  /** The one cause that fits what is known, or {@link LikelyCause#AMBIGUOUS}. */
  public LikelyCause likelyCause() {
    return likelyCause;
  }

  /** What is known that speaks for credentials, permission or rate limit, as sentences. */
  public String evidence() {
    return evidence;
  }
}
