package io.github.splunkoncall.retrofit.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is well formed and not what the operation gives. Carries the refusal of the service, if
 * the JSON is one (a 200 can carry a failure).
 */
public final class WireException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final @Nullable String refusal;

  WireException(String message, String path, @Nullable String refusal, @Nullable Throwable cause) {
    super(message, cause);
    this.path = path;
    this.refusal = refusal;
  }

  /** Where in the JSON. */
  public String path() {
    return path;
  }

  /** Why the service did not do it; empty if it says nothing of the kind. */
  public Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }
}
