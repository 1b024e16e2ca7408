package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.testkit.state.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

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

  /** {@code order} keeps what falls due at one time in the order in which the waits began. */
  private record Due(Instant at, long order, BooleanSupplier over, Runnable work) {}

  /** Plans some work for later, unless it is over by then. */
  void after(Duration wait, BooleanSupplier over, Runnable work) {
    queue.add(new Due(organisation.now().plus(wait), planned++, over, work));
  }

  /** Sets the clock, and does on the way whatever falls due. */
  void advanceTo(Instant target) {
    for (Due due = queue.peek(); due != null && !due.at().isAfter(target); due = queue.peek()) {
      queue.remove();
      if (!due.over().getAsBoolean()) {
        organisation.setNow(due.at());
        due.work().run();
      }
    }
    organisation.setNow(target);
  }
}
