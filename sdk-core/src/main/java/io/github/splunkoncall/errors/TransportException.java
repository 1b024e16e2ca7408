package io.github.splunkoncall.errors;

import org.jspecify.annotations.Nullable;

/** No whole answer came: connecting, sending or reading failed. */
public class TransportException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  private final boolean mayHaveReachedService;

  /** A failure, and whether any byte of the request may have left before it. */
  public TransportException(
      String message,
      ErrorContext context,
      boolean mayHaveReachedService,
      @Nullable Throwable cause) {
    super(message, context, cause);
    this.mayHaveReachedService = mayHaveReachedService;
  }

  /**
   * False if certainly nothing was sent, so that the call can be repeated without harm; true if the
   * service may have done what was asked.
   */
  public final boolean mayHaveReachedService() {
    return mayHaveReachedService;
  }
}
