package io.github.splunkoncall.errors;

/** Something that the call names does not exist in the organisation (404). */
public final class NotFoundException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  /** A failure with what is known about it. */
  public NotFoundException(String message, ErrorContext context) {
    super(message, context, null);
  }
}
