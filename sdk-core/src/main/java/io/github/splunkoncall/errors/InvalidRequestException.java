package io.github.splunkoncall.errors;

/** The service understood the call and does not accept it (400, 420, 422 and other 4xx). */
public final class InvalidRequestException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  /** A failure with what is known about it. */
  public InvalidRequestException(String message, ErrorContext context) {
    super(message, context, null);
  }
}
