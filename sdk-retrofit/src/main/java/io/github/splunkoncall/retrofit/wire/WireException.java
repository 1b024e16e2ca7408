package io.github.splunkoncall.retrofit.wire;

import java.io.EOFException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body that is not what the operation gives. Carries the refusal of the service, if the JSON is
 * one (a 200 can carry a failure).
 */
public final class WireException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final boolean json;
  private final @Nullable String refusal;

  WireException(String message, String path, @Nullable String refusal, @Nullable Throwable cause) {
    super(message, cause);
    this.path = path;
    this.json = true;
    this.refusal = refusal;
  }

  /** Whether the body ended before its JSON did. */
  public boolean truncated() {
    return getCause() instanceof EOFException;
  }

  /** A body that is no JSON at all. */
  WireException(String message) {
    super(message);
    this.path = "$";
    this.json = false;
    this.refusal = null;
  }

  /** A body that is a refusal, for this reason. */
  public static WireException refusal(String reason) {
    return new WireException("the service refused: " + reason, "$", reason, null);
  }

  /** A body that is not compressed in the way that its headers say. */
  public static WireException notCompressed() {
    return new WireException("the body is not compressed as its Content-Encoding says");
  }

  /** Where in the JSON. */
  public String path() {
    return path;
  }

  /** Whether the body began like JSON, so that the path means something. */
  public boolean json() {
    return json;
  }

  /** Why the service did not do it; empty if it says nothing of the kind. */
  public Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }
}
