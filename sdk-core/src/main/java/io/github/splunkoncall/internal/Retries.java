package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.SplunkOnCallException;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether a call that has failed is sent again, and after which wait. What is not safe to repeat is
 * sent again only if certainly nothing was done.
 */
public final class Retries {
  private final int maxAttempts;
  private final Backoff backoff;
  private final RetryBudget budget;

  /** At most {@code maxAttempts} attempts per call, 1 for no repetition. */
  public Retries(int maxAttempts, Backoff backoff, RetryBudget budget) {
    this.maxAttempts = maxAttempts;
    this.backoff = backoff;
    this.budget = budget;
  }

  /** A call has succeeded, after so many repetitions. */
  public void succeeded(int repetitions) {
    budget.succeeded(repetitions);
  }

  /**
   * How long to wait before the next attempt, if there is so much time left for the call; empty if
   * there is to be none.
   */
  public Optional<Duration> after(
      SplunkOnCallException failure, Operation operation, Duration left) {
    int made = failure.attempts();
    if (made >= maxAttempts
        || !Outcome.of(failure).mayRepeat(operation.safety())
        || Thread.currentThread().isInterrupted()) {
      return Optional.empty();
    }
    Duration wait = failure.retryAfter().orElse(Duration.ZERO).plus(backoff.after(made));
    // A wait that reaches the deadline would only delay the failure.
    boolean inTime = wait.compareTo(left) < 0;
    return inTime && budget.spend() ? Optional.of(wait) : Optional.empty();
  }
}
