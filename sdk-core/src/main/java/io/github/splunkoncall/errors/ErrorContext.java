package io.github.splunkoncall.errors;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** What is known about a call that did not succeed; never a credential. */
@Value.Immutable
public interface ErrorContext {
  /** The operation that was called; empty if the call failed before one was chosen. */
  Optional<Operation> operation();

  /** The HTTP status of the answer; empty if there was none. */
  OptionalInt status();

  /** The id that the service gave to the request, for its support; empty if it gave none. */
  Optional<String> requestId();

  /** What the service said about the failure; empty if it said nothing that could be read. */
  Optional<String> serviceMessage();

  /** How many times the request was sent, or was about to be. */
  @Value.Default
  default int attempts() {
    return 1;
  }

  /**
   * The waits between the attempts, in order; what a call waited for its turn is not among them.
   */
  List<Duration> waits();

  /**
   * Whether an earlier attempt may have done what was asked. The answer to the last one may then
   * say no more than that: not found, because it is deleted already.
   */
  @Value.Default
  default boolean earlierAttemptMayHaveDoneIt() {
    return false;
  }

  /** How long to wait before the next call, if the service or a budget says so. */
  Optional<Duration> retryAfter();

  /** The context of a call to this operation, with nothing else known. */
  static ErrorContext of(Operation operation) {
    return builder().operation(operation).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ErrorContext}. */
  final class Builder extends ImmutableErrorContext.Builder {
    Builder() {}
  }
}
