package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Pages the steps of policies as time passes, until somebody takes the incident. */
final class Escalation {
  private final Organisation organisation;
  private final OnCallEngine onCall;
  private final PriorityQueue<Due> queue =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::order));
  private long scheduled;

  Escalation(Organisation organisation, OnCallEngine onCall) {
    this.organisation = organisation;
    this.onCall = onCall;
  }

  /** A step that will be paged at a time; {@code order} keeps those of one time in order. */
  private record Due(Instant at, long order, IncidentState incident, Policy policy, int step) {}

  void start(IncidentState incident, Policy policy) {
    schedule(incident, policy, 0);
    pageUntil(organisation.now());
  }

  void cancel(IncidentState incident) {
    queue.removeIf(due -> due.incident() == incident);
  }

  void advance(Duration duration) {
    Instant target = organisation.now().plus(duration);
    pageUntil(target);
    organisation.setNow(target);
  }

  private void schedule(IncidentState incident, Policy policy, int step) {
    if (step < policy.steps().size()) {
      Instant at = organisation.now().plus(policy.steps().get(step).delay());
      queue.add(new Due(at, scheduled++, incident, policy, step));
    }
  }

  private void pageUntil(Instant target) {
    for (Due due = queue.peek(); due != null && !due.at().isAfter(target); due = queue.peek()) {
      queue.remove();
      if (due.incident().is(IncidentPhase.UNACKED)) {
        organisation.setNow(due.at());
        PolicyStep step = due.policy().steps().get(due.step());
        due.incident().pageUsers(onCall.reached(due.policy(), step));
        schedule(due.incident(), due.policy(), due.step() + 1);
      }
    }
  }
}
