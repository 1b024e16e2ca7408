package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.retrofit.SharedBudget;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds calls back before they are sent, so that no operation is called more often than its {@link
 * RateLimit} allows: first come, first served, each waiting on its own thread. A call whose turn is
 * further away than its patience fails at once. An operation that the service throttles all the
 * same is called less often for a while.
 */
public final class RateBudget {
  private final Map<Operation, RateWindow> windows;

  /** A budget for these operations; others never wait. What is shared is asked first. */
  public RateBudget(
      Map<Operation, RateLimit> limits,
      LongSupplier nanoTime,
      Sleeper sleeper,
      @Nullable SharedBudget shared) {
    this(limits, (operation, limit) -> new RateWindow(operation, limit, nanoTime, sleeper, shared));
  }

  /** A budget of these windows. */
  RateBudget(
      Map<Operation, RateLimit> limits, BiFunction<Operation, RateLimit, RateWindow> windows) {
    this.windows = new EnumMap<>(Operation.class);
    limits.forEach(
        (operation, limit) -> this.windows.put(operation, windows.apply(operation, limit)));
  }

  /** The right to send one call. */
  interface Turn {
    /** Whether the call had to wait for it. */
    boolean waited();

    /** Says that the call is over, and whether the service may have seen it. */
    void over(boolean sent);

    /** Says that the service had too many calls, and how long it asks to wait. */
    void throttled(@Nullable Duration retryAfter);
  }

  /** The turn of an operation that never waits. */
  private static final Turn AT_ONCE =
      new Turn() {
        @Override
        public boolean waited() {
          return false;
        }

        @Override
        public void over(boolean sent) {}

        @Override
        public void throttled(@Nullable Duration retryAfter) {}
      };

  /**
   * Waits for the turn of a call. Throws {@link RateLimitedException} at once if that would take
   * longer than {@code patience}, and {@link TransportException} if the thread is interrupted.
   */
  Turn await(Operation operation, Duration patience) {
    RateWindow window = windows.get(operation);
    return window == null ? AT_ONCE : window.await(patience);
  }

  /** Whether the last call of this operation used its limit up, so that a 403 can be throttling. */
  boolean exhausted(Operation operation) {
    RateWindow window = windows.get(operation);
    return window != null && window.exhausted();
  }
}
