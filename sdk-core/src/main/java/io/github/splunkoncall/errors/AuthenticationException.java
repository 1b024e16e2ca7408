package io.github.splunkoncall.errors;

/** The service got no usable credentials (401). */
public final class AuthenticationException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  /** A failure with what is known about it. */
  public AuthenticationException(String message, ErrorContext context) {
    super(message, context, null);
  }
}
