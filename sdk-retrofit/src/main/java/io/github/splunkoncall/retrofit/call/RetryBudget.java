package io.github.splunkoncall.retrofit.call;

/**
 * How many calls may be sent again, for all calls of a client together: each call earns a share of
 * a token and each repetition costs a whole one, so that a service in trouble is asked at most a
 * little more often than without repetitions.
 */
public final class RetryBudget {
  /** What a client that has been quiet may spend at once. */
  static final double CAPACITY = 10;

  /** What each call earns: in a long outage at most this share of the calls is sent again. */
  static final double PER_CALL = 0.08;

  private double tokens = CAPACITY;

  /** A call begins. */
  synchronized void earn() {
    tokens = Math.min(CAPACITY, tokens + PER_CALL);
  }

  /** Whether a call may be sent again; if so, it is paid for. */
  synchronized boolean spend() {
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }
}
