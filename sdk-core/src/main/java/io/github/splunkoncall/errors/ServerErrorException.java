package io.github.splunkoncall.errors;

/** The service failed (408 and 5xx). Whether it did what was asked is not known. */
public final class ServerErrorException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  /** A failure with what is known about it. */
  public ServerErrorException(String message, ErrorContext context) {
    super(message, context, null);
  }
}
