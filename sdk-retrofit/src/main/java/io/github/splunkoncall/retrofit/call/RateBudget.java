package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.TransportException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Holds calls back before they are sent, so that no operation is called more often than its {@link
 * RateLimit} allows: first come, first served, each waiting on its own thread. A call whose turn is
 * further away than its patience fails at once.
 */
public final class RateBudget {
  private final Map<Operation, Window> windows = new EnumMap<>(Operation.class);
  private final LongSupplier nanoTime;
  private final Sleeper sleeper;

  /** A budget for these operations, as far as they have a limit; others never wait. */
  public RateBudget(Set<Operation> paced, LongSupplier nanoTime, Sleeper sleeper) {
    this.nanoTime = nanoTime;
    this.sleeper = sleeper;
    long start = nanoTime.getAsLong();
    for (Operation operation : paced) {
      operation
          .rateLimit()
          .ifPresent(limit -> windows.put(operation, new Window(operation, limit, start)));
    }
  }

  /** The right to send one call. */
  @FunctionalInterface
  interface Turn {
    /** Says that the call is over, and whether the service may have seen it. */
    void over(boolean sent);
  }

  /**
   * Waits for the turn of a call. Throws {@link RateLimitedException} at once if that would take
   * longer than {@code patience}, and {@link TransportException} if the thread is interrupted.
   */
  Turn await(Operation operation, Duration patience) {
    Window window = windows.get(operation);
    return window == null ? sent -> {} : window.await(patience);
  }

  /** Whether the last call of this operation used its limit up, so that a 403 can be throttling. */
  boolean exhausted(Operation operation) {
    Window window = windows.get(operation);
    return window != null && window.exhausted();
  }

  /** The turns of one operation that count: those of the last period and those to come. */
  private final class Window {
    private final Operation operation;
    private final RateLimit limit;
    private final long period;
    private final long start;
    private final List<Slot> slots = new ArrayList<>();

    Window(Operation operation, RateLimit limit, long start) {
      this.operation = operation;
      this.limit = limit;
      this.period = limit.period().toNanos();
      this.start = start;
    }

    Turn await(Duration patience) {
      Slot slot = reserve(patience);
      try {
        for (long left = slot.at - now(); left > 0; left = slot.at - now()) {
          sleeper.sleep(left);
        }
      } catch (InterruptedException e) {
        over(slot, false);
        Thread.currentThread().interrupt();
        throw new TransportException(
            "was interrupted while it waited for its turn. Nothing was sent.", unsent(), false, e);
      }
      return sent -> over(slot, sent);
    }

    private synchronized Slot reserve(Duration patience) {
      long now = now();
      slots.removeIf(slot -> slot.at <= now - period);
      Slot slot = new Slot(Math.max(now, earliest()));
      Duration wait = Duration.ofNanos(slot.at - now);
      if (wait.compareTo(patience) > 0) {
        throw tooLong(wait, patience);
      }
      slots.add(slot);
      return slot;
    }

    /** When the limit allows one more, and not before those who came earlier. */
    private long earliest() {
      long[] times = slots.stream().mapToLong(slot -> slot.at).sorted().toArray();
      int count = times.length;
      long free = count < limit.calls() ? Long.MIN_VALUE : times[count - limit.calls()] + period;
      return count == 0 ? free : Math.max(free, times[count - 1]);
    }

    /**
     * What was not sent does not count. What was sent counts from its end, because two calls that
     * leave a period apart can arrive closer, above all if the first had to connect.
     */
    private synchronized void over(Slot slot, boolean sent) {
      if (sent) {
        slot.at = now();
      } else {
        slots.remove(slot);
      }
    }

    private synchronized boolean exhausted() {
      long since = now() - period;
      return slots.stream().filter(slot -> slot.at > since).count() >= limit.calls();
    }

    private RateLimitedException tooLong(Duration wait, Duration patience) {
      return new RateLimitedException(
          "was not sent: the service takes %d in %s, the next can go in %s, and this one may wait %s"
                  .formatted(limit.calls(), text(limit.period()), text(wait), text(patience))
              + " at most. Call again then, or allow it to wait longer.",
          ErrorContext.builder().from(unsent()).retryAfter(wait).build());
    }

    private ErrorContext unsent() {
      return ErrorContext.builder().operation(operation).attempts(0).build();
    }

    private long now() {
      return nanoTime.getAsLong() - start;
    }
  }

  /** A turn that was given: when the call will be or was sent. */
  private static final class Slot {
    private long at;

    Slot(long at) {
      this.at = at;
    }
  }

  /** In seconds, rounded up, so that nobody comes too early. */
  private static String text(Duration duration) {
    return duration.plusNanos(999_999_999).toSeconds() + " s";
  }
}
