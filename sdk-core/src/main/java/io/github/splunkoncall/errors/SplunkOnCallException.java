package io.github.splunkoncall.errors;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
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
  private final Duration[] waits;
  private final boolean earlierAttemptMayHaveDoneIt;
  private final @Nullable Duration retryAfter;

  SplunkOnCallException(String message, ErrorContext context, @Nullable Throwable cause) {
    super(where(context) + message + tried(context), cause);
    this.operation = context.operation().orElse(null);
    this.status = context.status().orElse(NO_STATUS);
    this.requestId = context.requestId().orElse(null);
    this.serviceMessage = context.serviceMessage().orElse(null);
    this.attempts = context.attempts();
    this.waits = context.waits().toArray(Duration[]::new);
    this.earlierAttemptMayHaveDoneIt = context.earlierAttemptMayHaveDoneIt();
    this.retryAfter = context.retryAfter().orElse(null);
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

  /** How long the client waited between the attempts, in order. */
  public final List<Duration> waits() {
    return List.of(waits);
  }

  /**
   * Whether an earlier attempt of the same call may have done what was asked. The answer to the
   * last one may then say no more than that: not found, because it is deleted already.
   */
  public final boolean earlierAttemptMayHaveDoneIt() {
    return earlierAttemptMayHaveDoneIt;
  }

  /** How long to wait before the next call; empty if nobody says. */
  public final Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  private static String tried(ErrorContext context) {
    if (context.waits().isEmpty()) {
      return "";
    }
    String waits =
        context.waits().stream()
            .map(wait -> String.format(Locale.ROOT, "%.1f s", wait.toMillis() / 1000.0))
            .collect(Collectors.joining(", "));
    return " Tried %d times, with waits of %s.%s"
        .formatted(
            context.attempts(),
            waits,
            context.earlierAttemptMayHaveDoneIt()
                ? " An earlier attempt may have done it: look before you call again."
                : "");
  }

  private static String where(ErrorContext context) {
    return context
        .operation()
        .map(operation -> "%s (%s %s) ".formatted(operation, operation.method(), operation.path()))
        .orElse("");
  }
}
