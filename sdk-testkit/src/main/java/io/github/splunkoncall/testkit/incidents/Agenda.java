package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.testkit.snapshot.DueStep;
import io.github.splunkoncall.testkit.state.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What will happen as time passes. What is over by then stays on the agenda and does nothing: to
 * look for it would take the longer the more there is.
 */
final class Agenda {
  private final Organisation organisation;
  private final PriorityQueue<Due> queue =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::order));
  private long planned;

  Agenda(Organisation organisation) {
    this.organisation = organisation;
  }

  /** A step that is done later. */
  interface Step {
    /** Whether there is no reason any more to do it. */
    boolean isOver();

    void perform();

    /** The same as a value, if it is done at this time. */
    DueStep due(Instant at);
  }

  /** {@code order} keeps what falls due at one time in the order in which the waits began. */
  private record Due(Instant at, long order, Step step) {}

  /** Plans a step for later, unless it is over by then. */
  void after(Duration wait, Step step) {
    plan(organisation.now().plus(wait), step);
  }

  /** Plans a step, after those of the same time that are there already. */
  void plan(Instant at, Step step) {
    queue.add(new Due(at, planned++, step));
  }

  /** What is planned and not over, in its order. */
  List<DueStep> due() {
    return queue.stream()
        .filter(due -> !due.step().isOver())
        .sorted(queue.comparator())
        .map(due -> due.step().due(due.at()))
        .toList();
  }

  /** Sets the clock, and does on the way whatever falls due. */
  void advanceTo(Instant target) {
    for (Due due = queue.peek(); due != null && !due.at().isAfter(target); due = queue.peek()) {
      queue.remove();
      if (!due.step().isOver()) {
        organisation.setNow(due.at());
        due.step().perform();
      }
    }
    organisation.setNow(target);
  }
}
