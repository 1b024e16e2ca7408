package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation.Safety;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;

/** What a failed attempt may have left behind. */
public enum Outcome {
  /** Certainly nothing was done, so that everything can be sent again. */
  NOTHING_DONE,
  /** It may have been done, so that only what does no harm can be sent again. */
  MAYBE_DONE,
  /** Sending it again would not help. */
  FINAL;

  /** What this failure may have left behind. */
  public static Outcome of(SplunkOnCallException failure) {
    if (failure instanceof TransportException transport) {
      return transport.mayHaveReachedService() ? MAYBE_DONE : NOTHING_DONE;
    }
    if (failure instanceof RateLimitedException) {
      // Without a status it is our own budget that says no, and there is no time to wait.
      return failure.status().isPresent() ? NOTHING_DONE : FINAL;
    }
    boolean cutOff = failure instanceof MalformedResponseException answer && answer.truncated();
    return cutOff || failure instanceof ServerErrorException ? MAYBE_DONE : FINAL;
  }

  /** Whether an operation that is so safe can be sent again after it. */
  public boolean mayRepeat(Safety safety) {
    return this == NOTHING_DONE || (this == MAYBE_DONE && safety != Safety.UNSAFE);
  }
}
