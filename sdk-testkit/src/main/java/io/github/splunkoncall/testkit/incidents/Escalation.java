package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.testkit.assumptions.Assumption.MAINTENANCE_MUTES_LATER_STEPS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.POLICY_ENTRIES_PAGE;

import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.snapshot.DueStep;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

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

  /**
   * A step that will be paged at a time; {@code order} keeps those of one time in order. The policy
   * is looked up then, because it may have changed, and people may have left.
   */
  private record Due(
      Instant at, long order, IncidentState incident, String policySlug, int number) {
    DueStep step() {
      return DueStep.builder()
          .at(at)
          .incidentNumber(incident.number())
          .policySlug(policySlug)
          .step(number)
          .build();
    }
  }

  void start(IncidentState incident, Policy policy) {
    schedule(incident, policy, 0);
    pageUntil(organisation.now());
  }

  /** Nobody is paged any more for the incident. */
  void cancel(IncidentState incident) {
    queue.removeIf(due -> due.incident() == incident);
  }

  /** The policies that have reached the user page nobody any more for the incident. */
  void cancel(IncidentState incident, String responder) {
    queue.removeIf(
        due -> due.incident() == incident && incident.isReached(due.policySlug(), responder));
  }

  /** The steps that are next, in their order. */
  List<DueStep> due() {
    return queue.stream().sorted(queue.comparator()).map(Due::step).toList();
  }

  /** Goes on with a step, after those of the same time that are there already. */
  void keep(DueStep step, IncidentState incident) {
    queue.add(new Due(step.at(), scheduled++, incident, step.policySlug(), step.step()));
  }

  void advance(Duration duration) {
    Instant target = organisation.now().plus(duration);
    pageUntil(target);
    organisation.setNow(target);
  }

  private void schedule(IncidentState incident, Policy policy, int step) {
    if (step < policy.steps().size()) {
      Instant at = organisation.now().plus(policy.steps().get(step).delay());
      queue.add(new Due(at, scheduled++, incident, policy.slug(), step));
    }
  }

  private void pageUntil(Instant target) {
    for (Due due = queue.peek(); due != null && !due.at().isAfter(target); due = queue.peek()) {
      queue.remove();
      organisation.setNow(due.at());
      Policy policy = organisation.policies().get(due.policySlug());
      if (policy != null && due.number() < policy.steps().size()) {
        if (!isMuted(due.incident())) {
          page(due.incident(), policy, policy.steps().get(due.number()));
        }
        schedule(due.incident(), policy, due.number() + 1);
      }
    }
  }

  private boolean isMuted(IncidentState incident) {
    return organisation.maintenance().covers(incident.routingKey())
        && organisation.assumed(MAINTENANCE_MUTES_LATER_STEPS);
  }

  private void page(IncidentState incident, Policy policy, PolicyStep step) {
    incident.pageUsers(policy.slug(), onCall.reached(policy, step));
    if (organisation.assumed(POLICY_ENTRIES_PAGE)) {
      step.policySlugs().forEach(slug -> follow(incident, organisation.policies().get(slug)));
    }
  }

  /** Goes on with another policy, too; once, because policies can lead to each other. */
  private void follow(IncidentState incident, @Nullable Policy policy) {
    if (policy != null && !incident.isPaged(policy)) {
      incident.pagePolicy(policy.summary());
      schedule(incident, policy, 0);
    }
  }
}
