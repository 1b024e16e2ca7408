package io.github.splunkoncall.errors;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer came, but not one that this operation gives: broken JSON, HTML, nothing at all. */
public final class MalformedResponseException extends SplunkOnCallException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String jsonPath;
  private final boolean truncated;

  /** A failure at this place of the JSON, or at none if the body is not JSON. */
  public MalformedResponseException(
      String message, ErrorContext context, @Nullable String jsonPath, @Nullable Throwable cause) {
    this(message, context, jsonPath, false, cause);
  }

  /** The same, and whether the body ended too early. */
  public MalformedResponseException(
      String message,
      ErrorContext context,
      @Nullable String jsonPath,
      boolean truncated,
      @Nullable Throwable cause) {
    super(message, context, cause);
    this.jsonPath = jsonPath;
    this.truncated = truncated;
  }

  /** Whether the body ended too early: another attempt may bring all of it. */
  public boolean truncated() {
    return truncated;
  }

  /** The place in the JSON, like {@code $.incidents[3].alertCount}; empty if it is not JSON. */
  public Optional<String> jsonPath() {
    return Optional.ofNullable(jsonPath);
  }
}
