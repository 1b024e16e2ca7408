package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.internal.PastAttempts;
import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a call has tried so far; each exception tells of it. */
final class Attempts {
  private final Operation operation;
  private final Deadline deadline;
  private final PastAttempts past;
  private @Nullable Key key;
  private OptionalInt status = OptionalInt.empty();
  private int made;

  Attempts(Operation operation, Deadline deadline) {
    this.operation = operation;
    this.deadline = deadline;
    this.past = new PastAttempts(operation);
  }

  Operation operation() {
    return operation;
  }

  Deadline deadline() {
    return deadline;
  }

  /** Another one begins, after a failure and a wait. */
  void again(SplunkOnCallException failure, Duration wait) {
    past.add(failure, wait);
  }

  /** How many other attempts came before this one. */
  int repetitions() {
    return past.repetitions();
  }

  /** What the attempt that is being made is sent with. */
  void sendWith(Key used) {
    key = used;
  }

  /** What the attempt is sent with. */
  Key key() {
    return Objects.requireNonNull(key, "an attempt has a key before it is made");
  }

  /** The last attempt has brought what was wanted. */
  void succeeded(int answered, SendState state) {
    status = OptionalInt.of(answered);
    made = past.made() + state.attempts();
  }

  /** The status of the attempt that has succeeded. */
  OptionalInt status() {
    return status;
  }

  /** How many attempts it took. */
  int made() {
    return made;
  }

  /** Whether an earlier attempt may have done it. */
  boolean maybeDone() {
    return past.maybeDone();
  }

  /** What is known of the attempt that is being made. */
  ErrorContext.Builder context(SendState state) {
    return past.context(state.attempts());
  }
}
