package io.github.splunkoncall.errors;

import io.github.splunkoncall.Operation;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that a call can end in. The message says what happened, where, and what to
 * do next; it never holds a credential.
 */
public abstract class SplunkOnCallException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int NO_STATUS = 0;

  private final @Nullable Operation operation;
  private final int status;
  private final @Nullable String requestId;
  private final @Nullable String serviceMessage;
  private final int attempts;

  SplunkOnCallException(String message, ErrorContext context, @Nullable Throwable cause) {
    super(where(context) + message, cause);
    this.operation = context.operation().orElse(null);
    this.status = context.status().orElse(NO_STATUS);
    this.requestId = context.requestId().orElse(null);
    this.serviceMessage = context.serviceMessage().orElse(null);
    this.attempts = context.attempts();
  }

  /** The operation that was called; empty if the call failed before one was chosen. */
  public final Optional<Operation> operation() {
    return Optional.ofNullable(operation);
  }

  /** The HTTP status of the answer; empty if there was none. */
  public final OptionalInt status() {
    return status == NO_STATUS ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** The id that the service gave to the request; empty if it gave none. */
  public final Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  /** What the service said about the failure; empty if it said nothing that could be read. */
  public final Optional<String> serviceMessage() {
    return Optional.ofNullable(serviceMessage);
  }

  /** How many times the request was sent, or was about to be; 0 if it was held back. */
  public final int attempts() {
    return attempts;
  }

  private static String where(ErrorContext context) {
    return context
        .operation()
        .map(operation -> "%s (%s %s) ".formatted(operation, operation.method(), operation.path()))
        .orElse("");
  }
}
