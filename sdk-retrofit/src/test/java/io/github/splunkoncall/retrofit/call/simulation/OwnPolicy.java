package io.github.splunkoncall.retrofit.call.simulation;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.internal.Backoff;
import io.github.splunkoncall.internal.Retries;
import io.github.splunkoncall.internal.RetryBudget;
import io.github.splunkoncall.retrofit.call.DecidedCall;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;

/** That of this SDK, decided by its own classes. */
final class OwnPolicy implements Policy {
  /** That of a call, and so of an attempt without a read timeout. */
  static final Duration DEADLINE = Duration.ofSeconds(60);

  private final LongSupplier nanoTime;
  private final Duration readTimeout;
  private final Retries retries;

  OwnPolicy(int maxAttempts, Duration readTimeout, Random random, LongSupplier nanoTime) {
    this.readTimeout = readTimeout;
    this.nanoTime = nanoTime;
    retries = new Retries(maxAttempts, new Backoff(random::nextDouble), new RetryBudget());
  }

  @Override
  public Course begin(Operation operation) {
    DecidedCall call = new DecidedCall(retries, operation, DEADLINE, nanoTime);
    return new Course() {
      @Override
      public Duration patience() {
        Duration left = call.left();
        return left.compareTo(readTimeout) < 0 ? left : readTimeout;
      }

      @Override
      public Optional<Duration> after(Answer failure) {
        return switch (failure) {
          case UNAVAILABLE -> call.answered(503, null);
          case THROTTLED -> call.answered(429, RETRY_AFTER);
          case UNREACHABLE -> call.broken(false, new ConnectException("refused"));
          case LOST -> call.broken(true, new EOFException("closed"));
          case SILENCE -> call.broken(true, new SocketTimeoutException("timeout"));
          case DONE -> throw new IllegalArgumentException("no failure");
        };
      }

      @Override
      public void succeeded() {
        call.succeeded();
      }
    };
  }
}
