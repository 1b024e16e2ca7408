package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.testkit.assumptions.Assumption.POLICY_ENTRIES_PAGE;

import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import org.jspecify.annotations.Nullable;

/** Pages the steps of policies as time passes, until somebody takes the incident. */
final class Escalation {
  private final Organisation organisation;
  private final OnCallEngine onCall;
  private final Agenda agenda;
  private final Pager pager;

  Escalation(Organisation organisation, OnCallEngine onCall, Agenda agenda, Pager pager) {
    this.organisation = organisation;
    this.onCall = onCall;
    this.agenda = agenda;
    this.pager = pager;
  }

  void start(IncidentState incident, Policy policy) {
    schedule(incident.newRun(), policy, 0);
    agenda.advanceTo(organisation.now());
  }

  private void schedule(PolicyRun run, Policy policy, int step) {
    if (step < policy.steps().size()) {
      agenda.after(
          policy.steps().get(step).delay(), run::isOver, () -> page(run, policy.slug(), step));
    }
  }

  /** The policy is looked up only now, because it may have changed, and people may have left. */
  private void page(PolicyRun run, String policySlug, int step) {
    Policy policy = organisation.policies().get(policySlug);
    if (policy != null && step < policy.steps().size()) {
      if (!pager.isMuted(run.incident())) {
        page(run, policy, step);
      }
      schedule(run, policy, step + 1);
    }
  }

  private void page(PolicyRun run, Policy policy, int step) {
    onCall
        .reached(policy, step)
        .forEach(
            (username, reason) ->
                pager.page(run, username, reason, policy.ignoringPagingPolicies()));
    if (organisation.assumed(POLICY_ENTRIES_PAGE)) {
      for (String slug : policy.steps().get(step).policySlugs()) {
        follow(run.incident(), organisation.policies().get(slug));
      }
    }
  }

  /** Goes on with another policy, too; once, because policies can lead to each other. */
  private void follow(IncidentState incident, @Nullable Policy policy) {
    if (policy != null && !incident.isPaged(policy)) {
      incident.pagePolicy(policy.summary());
      schedule(incident.newRun(), policy, 0);
    }
  }
}
