package io.github.splunkoncall.retrofit.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A clock for several threads, each of which does one thing in the order in which it came: it moves
 * on when all of them sleep.
 */
final class CrowdTime implements LongSupplier, Sleeper {
  private final Map<Thread, Long> asleep = new HashMap<>();
  private final List<Thread> all = new ArrayList<>();
  private int working;
  private long nanos;

  @Override
  public synchronized long getAsLong() {
    return nanos;
  }

  @Override
  public synchronized void sleep(long duration) throws InterruptedException {
    asleep.put(Thread.currentThread(), nanos + duration);
    working--;
    notifyAll();
    while (asleep.containsKey(Thread.currentThread())) {
      wait();
    }
  }

  /** Moves the clock though all sleep on. */
  synchronized void pass(Duration duration) {
    nanos += duration.toNanos();
  }

  /** Does this on a thread of its own, and returns when that sleeps or is over. */
  synchronized void start(Runnable action) throws InterruptedException {
    Thread thread =
        new Thread(
            () -> {
              try {
                action.run();
              } finally {
                over();
              }
            });
    all.add(thread);
    working++;
    thread.start();
    untilNobodyWorks();
  }

  private synchronized void over() {
    working--;
    notifyAll();
  }

  private synchronized void untilNobodyWorks() throws InterruptedException {
    while (working > 0) {
      wait();
    }
  }

  /** Lets the time pass until all threads are over. */
  void untilAllAreOver() throws InterruptedException {
    while (wakeNext()) {
      untilNobodyWorks();
    }
    for (Thread thread : all) {
      thread.join();
    }
  }

  private synchronized boolean wakeNext() {
    if (asleep.isEmpty()) {
      return false;
    }
    long next = asleep.values().stream().mapToLong(Long::longValue).min().orElseThrow();
    nanos = Math.max(nanos, next);
    int before = asleep.size();
    asleep.values().removeIf(time -> time <= nanos);
    working += before - asleep.size();
    notifyAll();
    return true;
  }
}
