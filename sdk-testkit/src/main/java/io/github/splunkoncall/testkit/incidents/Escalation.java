package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.testkit.assumptions.Assumption.POLICY_ENTRIES_PAGE;

import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.snapshot.DueStep;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import java.time.Instant;
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

  /**
   * A step of a policy. The policy is looked up only when it is done, because it may have changed,
   * and people may have left.
   */
  private record PolicyStep(Escalation escalation, PolicyRun run, String policySlug, int number)
      implements Agenda.Step {
    @Override
    public boolean isOver() {
      return run.isOver();
    }

    @Override
    public void perform() {
      escalation.page(this);
    }

    @Override
    public DueStep due(Instant at) {
      return run.incident().due(at, run).policySlug(policySlug).step(number).build();
    }
  }

  void start(IncidentState incident, Policy policy) {
    schedule(incident.newRun(), policy, 0);
    agenda.advanceTo(organisation.now());
  }

  /** Goes on with a step. */
  void keep(DueStep step, PolicyRun run) {
    agenda.plan(step.at(), new PolicyStep(this, run, step.policySlug(), step.step()));
  }

  private void schedule(PolicyRun run, Policy policy, int step) {
    if (step < policy.steps().size()) {
      agenda.after(
          policy.steps().get(step).delay(), new PolicyStep(this, run, policy.slug(), step));
    }
  }

  private void page(PolicyStep step) {
    Policy policy = organisation.policies().get(step.policySlug());
    if (policy != null && step.number() < policy.steps().size()) {
      if (!pager.isMuted(step.run().incident())) {
        page(step.run(), policy, step.number());
      }
      schedule(step.run(), policy, step.number() + 1);
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
