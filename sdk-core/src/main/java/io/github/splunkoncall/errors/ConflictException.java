package io.github.splunkoncall.errors;

/** What the call would make exists already, or is in the way (409). */
public final class ConflictException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  /** A failure with what is known about it. */
  public ConflictException(String message, ErrorContext context) {
    super(message, context, null);
  }
}
