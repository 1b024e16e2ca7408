package io.github.splunkoncall.retrofit.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** A clock that stands still until somebody waits by it, or moves it. */
public final class StandingTime implements LongSupplier, Sleeper {
  private final List<Duration> waits = new ArrayList<>();
  private long nanos = Long.MAX_VALUE - 1_000_000_000; // Nano time may overflow.
  private Runnable meanwhile = () -> {};
  private boolean interrupting;

  @Override
  public long getAsLong() {
    return nanos;
  }

  @Override
  public void sleep(long duration) throws InterruptedException {
    waits.add(Duration.ofNanos(duration));
    if (interrupting) {
      interrupting = false;
      throw new InterruptedException("wake up");
    }
    meanwhile.run();
    nanos += duration;
  }

  /** Moves the clock. */
  public void pass(Duration duration) {
    nanos += duration.toNanos();
  }

  /** How long was waited, each time. */
  public List<Duration> waits() {
    return waits;
  }

  /** Does something while somebody waits. */
  public void meanwhile(Runnable action) {
    meanwhile = action;
  }

  /** Interrupts whoever waits next. */
  public void interruptTheNext() {
    interrupting = true;
  }
}
