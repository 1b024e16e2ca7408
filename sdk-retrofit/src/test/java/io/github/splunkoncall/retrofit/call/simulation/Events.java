package io.github.splunkoncall.retrofit.call.simulation;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;

/** Virtual time, which jumps from one event to the next. */
final class Events implements LongSupplier {
  private record Event(long at, long number, Runnable action) {}

  private final PriorityQueue<Event> queue =
      new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::number));
  private long now;
  private long number;

  /** Nanoseconds since the start. */
  @Override
  public long getAsLong() {
    return now;
  }

  /** Does something at this time. */
  void at(long nanos, Runnable action) {
    queue.add(new Event(nanos, number++, action));
  }

  /** Does something after this time. */
  void in(Duration delay, Runnable action) {
    at(now + delay.toNanos(), action);
  }

  /** Until nothing is left to do. */
  void run() {
    for (Event next = queue.poll(); next != null; next = queue.poll()) {
      now = next.at;
      next.action.run();
    }
  }
}
