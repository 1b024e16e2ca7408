package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.KeyHistory;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.StatusErrors;
import io.github.splunkoncall.internal.Retries;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A call of {@link Caller} without its thread: somebody else makes the attempts and waits. */
public final class DecidedCall {
  private static final HttpUrl SERVICE = HttpUrl.get("https://api.victorops.com");

  private final Retries retries;
  private final Attempts attempts;

  /** A call begins, which is to be over within so much time. */
  public DecidedCall(Retries retries, Operation operation, Duration within, LongSupplier nanoTime) {
    this.retries = retries;
    this.attempts = new Attempts(operation, Deadline.in(within, nanoTime));
  }

  /** The time that is left for the next attempt. */
  public Duration left() {
    return attempts.deadline().left();
  }

  /** The attempt has succeeded. */
  public void succeeded() {
    retries.succeeded(attempts.repetitions());
  }

  /** After an answer with this status: how long to wait; empty if the call fails. */
  public Optional<Duration> answered(int status, @Nullable Duration retryAfter) {
    ErrorContext context = attempts.context(state(true)).status(status).build();
    return decided(StatusErrors.exceptionFor(context, retryAfter, KeyHistory.NONE));
  }

  /** After a failure of the connection: how long to wait; empty if the call fails. */
  public Optional<Duration> broken(boolean sent, IOException failure) {
    return decided(
        TransportErrors.exceptionFor(attempts, SERVICE, state(sent), failure, text -> text));
  }

  private Optional<Duration> decided(SplunkOnCallException failure) {
    Optional<Duration> wait = retries.after(failure, attempts.operation(), left());
    wait.ifPresent(time -> attempts.again(failure, time));
    return wait;
  }

  private static SendState state(boolean sent) {
    SendState state = new SendState();
    if (sent) {
      state.markSent();
    }
    return state;
  }
}
