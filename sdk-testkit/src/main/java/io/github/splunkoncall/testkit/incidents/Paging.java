package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.testkit.assumptions.Assumption.MAINTENANCE_HIDES_POLICIES;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.TargetType;
import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.snapshot.DueStep;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** Whom incidents page: users at once, escalation policies step by step. */
final class Paging {
  private final Organisation organisation;
  private final Agenda agenda;
  private final Pager pager;
  private final Escalation escalation;

  Paging(Organisation organisation, OnCallEngine onCall) {
    this.organisation = organisation;
    this.agenda = new Agenda(organisation);
    this.pager = new Pager(organisation, agenda);
    this.escalation = new Escalation(organisation, onCall, agenda, pager);
  }

  /** Refuses a target that does not exist. */
  void requireTarget(IncidentTarget target) {
    boolean exists =
        switch (target.type().known()) {
          case USER -> organisation.users().containsKey(target.slug());
          case ESCALATION_POLICY -> organisation.policies().containsKey(target.slug());
          case UNKNOWN ->
              throw new ServiceRefusal(400, "Unknown target type '" + target.type() + "'");
        };
    if (!exists) {
      throw new ServiceRefusal(404, "No " + target.type() + " '" + target.slug() + "' found");
    }
  }

  /**
   * Pages targets that exist: users, and the first steps of policies, the others as time passes.
   * Each once, though one is named twice, or leads to another.
   */
  void page(IncidentState incident, Collection<IncidentTarget> targets) {
    List<Runnable> pages = new ArrayList<>();
    for (IncidentTarget target : new LinkedHashSet<>(targets)) {
      if (target.type().known() == TargetType.Known.USER) {
        EscalationPolicySummary direct = directPolicy(target.slug());
        if (reaches(incident, direct)) {
          Page.Reason reason = Page.Reason.target(direct.policy());
          pages.add(() -> pager.page(incident.newRun(), target.slug(), reason, false));
        }
      } else {
        Policy policy = organisation.policies().get(target.slug());
        if (policy != null && reaches(incident, policy.summary())) {
          pages.add(() -> escalation.start(incident, policy));
        }
      }
    }
    pages.forEach(Runnable::run);
  }

  /** Notes that the policy was paged; false if in maintenance mode nobody shall hear of it. */
  private boolean reaches(IncidentState incident, EscalationPolicySummary policy) {
    boolean muted = organisation.maintenance().covers(incident.routingKey());
    if (!muted || !organisation.assumed(MAINTENANCE_HIDES_POLICIES)) {
      incident.pagePolicy(policy);
    }
    return !muted;
  }

  /**
   * Stops paging because a user has responded; in an incident that needs several responders only
   * the policies that have reached the user stop.
   */
  void responded(IncidentState incident, String username) {
    if (incident.needsSeveralResponders()) {
      incident.stopPaging(username);
    } else {
      incident.stopPaging();
    }
  }

  /** Stops paging because the incident is over. */
  void resolved(IncidentState incident) {
    incident.stopPaging();
  }

  /** Pages nobody any more for this incident, and forgets who was. */
  void stop(IncidentState incident) {
    incident.stopPaging();
    incident.unpage();
  }

  /** The steps that are next, in their order. */
  List<DueStep> due() {
    return agenda.due();
  }

  /** Goes on with a step. */
  void keep(DueStep step, IncidentState incident) {
    PolicyRun run = incident.run(step.run());
    step.user()
        .ifPresentOrElse(user -> pager.keep(step, user, run), () -> escalation.keep(step, run));
  }

  /** Adds a page that was sent before. */
  void keep(Page page) {
    pager.keep(page);
  }

  /** Lets time pass. */
  void advance(Duration duration) {
    agenda.advanceTo(organisation.now().plus(duration));
  }

  /** All pages so far, oldest first. */
  List<Page> pages() {
    return pager.pages();
  }

  /** What the service makes up when a user is paged directly: a policy without a team. */
  private EscalationPolicySummary directPolicy(String username) {
    return EscalationPolicySummary.builder()
        .policy(
            PolicyRef.of(
                "Generated Direct User Policy for " + username,
                organisation.ids().slug("directUserPolicySlug")))
        .build();
  }
}
