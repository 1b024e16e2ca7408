package io.github.splunkoncall.retrofit.call;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

/** How to wait; tests wait in another way. */
@FunctionalInterface
public interface Sleeper {
  /** Waits on the thread that asks. */
  Sleeper OF_THE_THREAD = NANOSECONDS::sleep;

  /** Returns after so many nanoseconds, or a little earlier. */
  void sleep(long nanos) throws InterruptedException;
}
