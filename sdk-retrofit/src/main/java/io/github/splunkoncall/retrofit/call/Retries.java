package io.github.splunkoncall.retrofit.call;

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

  /** A call has succeeded. */
  void succeeded(Attempts attempts) {
    budget.succeeded(attempts.repetitions());
  }

  /** How long to wait before the next attempt; empty if there is to be none. */
  Optional<Duration> after(SplunkOnCallException failure, Attempts attempts) {
    int made = failure.attempts();
    if (made >= maxAttempts
        || !Outcome.of(failure).mayRepeat(attempts.operation().safety())
        || Thread.currentThread().isInterrupted()) {
      return Optional.empty();
    }
    Duration wait = failure.retryAfter().orElse(Duration.ZERO).plus(backoff.after(made));
    // A wait that reaches the deadline would only delay the failure.
    boolean inTime = wait.compareTo(attempts.deadline().left()) < 0;
    return inTime && budget.spend() ? Optional.of(wait) : Optional.empty();
  }
}
