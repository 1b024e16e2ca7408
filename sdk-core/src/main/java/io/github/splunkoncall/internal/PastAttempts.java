package io.github.splunkoncall.internal;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.Operation.Safety;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.SplunkOnCallException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The attempts of a call that have failed so far; each exception tells of them. */
public final class PastAttempts {
  private final Operation operation;
  private final List<Duration> waits = new ArrayList<>(0);
  private int made;
  private boolean maybeDone;

  /** None so far. */
  public PastAttempts(Operation operation) {
    this.operation = operation;
  }

  /** One more has failed, and a wait is over. */
  public void add(SplunkOnCallException failure, Duration wait) {
    made = failure.attempts();
    maybeDone |= Outcome.of(failure) != Outcome.NOTHING_DONE;
    waits.add(wait);
  }

  /** How often the call was sent. */
  public int made() {
    return made;
  }

  /** How often it was decided to send the call again. */
  public int repetitions() {
    return waits.size();
  }

  /** Whether one of them may have done it. */
  public boolean maybeDone() {
    return maybeDone;
  }

  /**
   * What is known of an attempt that comes after them, and was sent so often: more than once if the
   * library below sends by itself what lost its connection.
   */
  public ErrorContext.Builder context(int sent) {
    boolean maybeDoneBefore = maybeDone || sent > 1;
    return ErrorContext.builder()
        .operation(operation)
        .attempts(made + sent)
        .earlierAttemptMayHaveDoneIt(maybeDoneBefore && operation.safety() != Safety.READ)
        .waits(waits);
  }
}
