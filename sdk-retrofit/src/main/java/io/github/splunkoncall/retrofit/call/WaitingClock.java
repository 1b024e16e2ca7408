package io.github.splunkoncall.retrofit.call;

import java.time.InstantSource;

/** A clock that the client waits by, too, as if the time had passed: for tests. */
public interface WaitingClock extends InstantSource, Sleeper {
  /** Nanoseconds since any instant, with all that this thread has waited. */
  long nanoTime();
}
