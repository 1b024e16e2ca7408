package io.github.splunkoncall.errors;

import org.jspecify.annotations.Nullable;

/** The time that the call was given ran out, in connecting, sending, waiting or reading. */
public final class CallTimeoutException extends TransportException {
  private static final long serialVersionUID = 1L;

  /** A failure, and whether any byte of the request may have left before it. */
  public CallTimeoutException(
      String message,
      ErrorContext context,
      boolean mayHaveReachedService,
      @Nullable Throwable cause) {
    super(message, context, mayHaveReachedService, cause);
  }
}
