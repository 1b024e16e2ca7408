package io.github.splunkoncall.testkit.state;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service would answer with this status and this text; each door says it in its own way. */
public final class ServiceRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable Duration retryAfter;

  /** A refusal with a status of 400 or more, or a 200 that carries the error all the same. */
  public ServiceRefusal(int status, String message) {
    this(status, message, null);
  }

  /** A refusal of what will be possible after this time. */
  public ServiceRefusal(int status, String message, @Nullable Duration retryAfter) {
    super(message);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** What wrong credentials, a key that may only read and a rate limit have in common (Q2). */
  public static ServiceRefusal forbidden() {
    return new ServiceRefusal(403, "Authentication failed or rate-limit reached");
  }

  /** The status. */
  public int status() {
    return status;
  }

  /** The text of the field {@code error}. */
  public String text() {
    return String.valueOf(getMessage());
  }

  /** How long to wait, in whole seconds as the service says it; empty if it does not say. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter)
        .map(wait -> Duration.ofSeconds(wait.plusNanos(999_999_999).toSeconds()));
  }
}
