package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.testkit.assumptions.Assumption.MAINTENANCE_MUTES_LATER_STEPS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.REACHED_AGAIN_IS_PAGED_ANEW;

import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.state.ContactState;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.PagingPolicyState;
import io.github.splunkoncall.testkit.state.PagingPolicyState.Rule;
import io.github.splunkoncall.testkit.state.PagingPolicyState.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages users as their paging policies say, step by step, and writes down each page. */
final class Pager {
  private final Organisation organisation;
  private final Agenda agenda;
  private final List<Page> pages = new ArrayList<>();

  Pager(Organisation organisation, Agenda agenda) {
    this.organisation = organisation;
    this.agenda = agenda;
  }

  /** What stays the same while a user is paged; the steps are looked up when they fall due. */
  private record Call(
      PolicyRun.UserRun run,
      String incidentNumber,
      String routingKey,
      String username,
      Page.Reason reason,
      PagingPolicyState policy) {}

  /** All pages so far, oldest first. */
  List<Page> pages() {
    return List.copyOf(pages);
  }

  /** Whether an incident pages nobody now because of maintenance, although it did before. */
  boolean isMuted(IncidentState incident) {
    return isMuted(incident.routingKey());
  }

  private boolean isMuted(String routingKey) {
    return organisation.maintenance().covers(routingKey)
        && organisation.assumed(MAINTENANCE_MUTES_LATER_STEPS);
  }

  /** Pages a user at once, and goes on until the run is over or the paging policy is used up. */
  void page(PolicyRun run, String username, Page.Reason reason, boolean primaryOnly) {
    IncidentState incident = run.incident();
    incident.pageUser(username);
    boolean goesOn = run.hasReached(username) && !organisation.assumed(REACHED_AGAIN_IS_PAGED_ANEW);
    if (!goesOn) {
      page(
          new Call(
              run.reach(username),
              incident.number(),
              incident.routingKey(),
              username,
              reason,
              policy(username, primaryOnly)),
          0);
    }
  }

  /**
   * The first of the policies for certain times that holds now, or else the primary one. It is gone
   * through to its end, also when its time is over.
   */
  private PagingPolicyState policy(String username, boolean primaryOnly) {
    List<PagingPolicyState> policies = organisation.pagingPolicies(username);
    return policies.stream()
        .skip(1)
        .filter(policy -> !primaryOnly && policy.holds(organisation.now()))
        .findFirst()
        .orElse(policies.get(0));
  }

  private void page(Call call, int index) {
    List<Step> steps = call.policy().steps();
    if (index < steps.size() && organisation.users().containsKey(call.username())) {
      Step step = steps.get(index);
      if (!isMuted(call.routingKey())) {
        for (int rule = 0; rule < step.rules().size(); rule++) {
          pages.add(page(call, index, rule, step.rules().get(rule)));
        }
      }
      agenda.after(step.timeout(), call.run()::isOver, () -> page(call, index + 1));
    }
  }

  private Page page(Call call, int step, int place, Rule rule) {
    Optional<String> contact =
        rule.contact()
            .flatMap(to -> rule.reached(organisation.contacts(call.username())).stream().findAny())
            .map(ContactState::value);
    return new Page(
        organisation.now(),
        call.username(),
        call.incidentNumber(),
        call.reason(),
        new Page.Notification(call.policy().name(), step, place, rule.type(), contact));
  }
}
