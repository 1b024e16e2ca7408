package io.github.splunkoncall.retrofit.call;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.retrofit.SharedBudget;
import io.github.splunkoncall.retrofit.call.RateBudget.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The turns of one operation that count: those of the last period and those to come. */
final class RateWindow {
  private static final double MOST_SLOWDOWN = 8;
  private static final double RECOVERY = 0.8;

  /** With a period like this, waiting until the service takes calls again is enough. */
  private static final Duration SLOW_ENOUGH = Duration.ofSeconds(10);

  /** One answer with a wrong time must not hold all calls back for long. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final Operation operation;
  private final RateLimit limit;
  private final LongSupplier nanoTime;
  private final Sleeper sleeper;
  private final @Nullable SharedBudget shared;
  private final long start;
  private final List<Slot> slots = new ArrayList<>();
  private double slowdown = 1;
  private long closedUntil;

  /** The window of an operation with this limit. What is shared is asked first. */
  RateWindow(
      Operation operation,
      RateLimit limit,
      LongSupplier nanoTime,
      Sleeper sleeper,
      @Nullable SharedBudget shared) {
    this.operation = operation;
    this.limit = limit;
    this.nanoTime = nanoTime;
    this.sleeper = sleeper;
    this.shared = shared;
    this.start = nanoTime.getAsLong();
  }

  /**
   * Waits for the turn of a call. Throws {@link RateLimitedException} at once if that would take
   * longer than {@code patience}, and {@link TransportException} if the thread is interrupted.
   */
  Turn await(Duration patience) {
    long asked = now();
    Slot slot = reserve(patience);
    boolean waited = !slot.given;
    try {
      for (; !slot.given; place(slot, now())) {
        requirePatience(Duration.ofNanos(slot.at - asked), patience);
        sleeper.sleep(Math.max(0, slot.at - now()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TransportException(
          "was interrupted while it waited for its turn. Nothing was sent.", unsent(), false, e);
    } finally {
      if (!slot.given) {
        release(slot);
      }
    }
    return new Turn() {
      @Override
      public boolean waited() {
        return waited;
      }

      @Override
      public void over(boolean sent) {
        if (sent) {
          sent(slot);
        } else {
          release(slot);
        }
      }

      @Override
      public void throttled(@Nullable Duration retryAfter) {
        close(slot, retryAfter == null ? limit.period() : retryAfter);
      }
    };
  }

  /**
   * A call that came earlier may end later than was thought, and the service may close the window
   * for all, while this one waits; and all may wake late.
   */
  private synchronized void place(Slot slot, long now) {
    slot.at = turn(slot, now);
    slot.given = slot.at <= now;
  }

  private void requirePatience(Duration wait, Duration patience) {
    if (wait.compareTo(patience) > 0) {
      throw tooLong(wait, patience);
    }
  }

  private Slot reserve(Duration patience) {
    Duration asked = shared == null ? Duration.ZERO : shared.take(operation, limit, patience);
    synchronized (this) {
      long now = now();
      slots.removeIf(slot -> slot.over && slot.at <= now - period());
      Slot slot = new Slot(now + asked.toNanos());
      place(slot, now);
      requirePatience(Duration.ofNanos(slot.at - now), patience);
      slots.add(slot);
      return slot;
    }
  }

  /**
   * When one that waits, or comes now, can go: not before those that wait longer, and with those
   * that went and will go before it no more often than the limit allows.
   */
  private long turn(Slot slot, long now) {
    long last = Math.max(now, closedUntil);
    if (slots.size() < limit.calls() && nobodyWaitsBefore(slot)) {
      return Math.max(last, slot.at);
    }
    long[] times = new long[slots.size()];
    int count = 0;
    for (Slot each : slots) {
      if (each.given) {
        times[count++] = each.at;
      }
    }
    Arrays.sort(times, 0, count);
    for (Slot each : slots) {
      if (each == slot) {
        break;
      }
      if (!each.given) {
        last = after(last, each, times, count);
        times[count++] = last;
      }
    }
    return after(last, slot, times, count);
  }

  private boolean nobodyWaitsBefore(Slot slot) {
    for (Slot each : slots) {
      if (each == slot || !each.given) {
        return each == slot;
      }
    }
    return true;
  }

  private long after(long last, Slot slot, long[] times, int count) {
    long at = Math.max(last, slot.at);
    int before = count - limit.calls();
    return before < 0 ? at : Math.max(at, times[before] + period());
  }

  private long period() {
    return (long) (limit.period().toNanos() * slowdown);
  }

  /**
   * What was sent counts from its end, because two calls that leave a period apart can arrive
   * closer, above all if the first had to connect. Each call that was not throttled lets the pace
   * recover.
   */
  private synchronized void sent(Slot slot) {
    slot.at = now();
    slot.over = true;
    if (closedUntil <= slot.at) {
      slowdown = Math.max(1, slowdown * RECOVERY);
    }
  }

  /** What was not sent does not count. */
  private synchronized void release(Slot slot) {
    slots.remove(slot);
  }

  /** The service has refused a call, which does not count for it either. */
  private synchronized void close(Slot slot, Duration time) {
    slots.remove(slot);
    Duration longest = limit.period().compareTo(LONGEST) > 0 ? limit.period() : LONGEST;
    Duration closed = time.compareTo(longest) < 0 ? time : longest;
    closedUntil = Math.max(closedUntil, now() + closed.toNanos());
    if (limit.period().compareTo(SLOW_ENOUGH) < 0) {
      slowdown = Math.min(MOST_SLOWDOWN, slowdown * 2);
    }
  }

  /** Whether the last call used the limit up. */
  synchronized boolean exhausted() {
    long since = now() - period();
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

  /** A place in the order: when the call can go, or when it went, or ended. */
  private static final class Slot {
    private long at;
    private boolean given;
    private boolean over;

    Slot(long at) {
      this.at = at;
    }
  }

  /** In seconds, rounded up, so that nobody comes too early. */
  private static String text(Duration duration) {
    return duration.plusNanos(999_999_999).toSeconds() + " s";
  }
}
