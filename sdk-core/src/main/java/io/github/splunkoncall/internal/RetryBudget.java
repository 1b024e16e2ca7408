package io.github.splunkoncall.internal;

/**
 * How many calls may be sent again, for all calls of a client together: each repetition costs a
 * token, and a call that succeeds gives back what it cost and a share of a token more. A service
 * that is down is soon asked no more often than without repetitions, and one that only throttles is
 * asked again for as long as that helps.
 */
public final class RetryBudget {
  /** What a client may spend though nothing succeeds. */
  static final double CAPACITY = 10;

  /** What each success earns: if most calls succeed, so many of them may fail for good. */
  static final double PER_SUCCESS = 0.08;

  private double tokens = CAPACITY;

  /** A call has succeeded, after so many repetitions. */
  public synchronized void succeeded(int repetitions) {
    tokens = Math.min(CAPACITY, tokens + repetitions + PER_SUCCESS);
  }

  /** Whether a call may be sent again; if so, it is paid for. */
  public synchronized boolean spend() {
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }
}
