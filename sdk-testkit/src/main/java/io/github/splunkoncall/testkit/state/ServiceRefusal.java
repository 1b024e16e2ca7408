package io.github.splunkoncall.testkit.state;

/** The service would answer with this status and this text; each door says it in its own way. */
public final class ServiceRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /** A refusal with a status of 400 or more, or with 200: a success can carry a failure (Q4). */
  public ServiceRefusal(int status, String message) {
    super(message);
    this.status = status;
  }

  /** The status. */
  public int status() {
    return status;
  }

  /** The text of the field {@code error}. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
