package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import java.time.Duration;

/**
 * A budget of calls that several processes share, so that a fleet keeps to the limits of its key
 * together; for instance on Redis. Used by many threads at once.
 */
@FunctionalInterface
public interface SharedBudget {
  /**
   * Takes the next free moment for a call of an operation, and returns how long it is until then;
   * zero for now. If that is longer than {@code longest}, nothing is taken.
   *
   * <p>No more than {@code limit.calls()} moments may lie in any window of {@code limit.period()},
   * whoever takes them: looking and taking must be one step for the store (a script in Redis), by
   * the clock of the store, and moments are given in the order in which they are asked for. What it
   * throws ends the call before anything is sent; to go on without the store, return zero.
   */
  Duration take(Operation operation, RateLimit limit, Duration longest);
}
