package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.testkit.assumptions.Assumption.MAINTENANCE_MUTES_LATER_STEPS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.REACHED_AGAIN_IS_PAGED_ANEW;

import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.snapshot.DueStep;
import io.github.splunkoncall.testkit.snapshot.PagedUser;
import io.github.splunkoncall.testkit.state.ContactState;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.PagingPolicyState;
import io.github.splunkoncall.testkit.state.PagingPolicyState.Rule;
import java.time.Instant;
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

  /**
   * A step of a paging policy. What it says is looked up only when it is done, because it may have
   * changed, and the user may have left.
   *
   * @param policy the place of the paging policy among those of the user
   */
  private record Call(
      Pager pager, PolicyRun.UserRun run, Page.Reason reason, int policy, int number)
      implements Agenda.Step {
    @Override
    public boolean isOver() {
      return run.isOver();
    }

    @Override
    public void perform() {
      pager.page(this);
    }

    @Override
    public DueStep due(Instant at) {
      return run.policy()
          .incident()
          .due(at, run.policy())
          .policySlug(reason.policy().slug())
          .step(number)
          .user(
              PagedUser.builder()
                  .username(run.username())
                  .pagingPolicy(policy)
                  .reason(reason)
                  .build())
          .build();
    }

    Call next() {
      return new Call(pager, run, reason, policy, number + 1);
    }
  }

  /** All pages so far, oldest first. */
  List<Page> pages() {
    return List.copyOf(pages);
  }

  /** Adds a page that was sent before. */
  void keep(Page page) {
    pages.add(page);
  }

  /** Goes on with a step of the paging policy of a user. */
  void keep(DueStep step, PagedUser user, PolicyRun run) {
    PolicyRun.UserRun reached = run.reached(user.username());
    if (reached == null) {
      throw new IllegalArgumentException(
          "incident %s has not reached '%s'".formatted(step.incidentNumber(), user.username()));
    }
    agenda.plan(
        step.at(), new Call(this, reached, user.reason(), user.pagingPolicy(), step.step()));
  }

  /** Whether an incident pages nobody now because of maintenance, although it did before. */
  boolean isMuted(IncidentState incident) {
    return organisation.maintenance().covers(incident.routingKey())
        && organisation.assumed(MAINTENANCE_MUTES_LATER_STEPS);
  }

  /** Pages a user at once, and goes on until the run is over or the paging policy is used up. */
  void page(PolicyRun run, String username, Page.Reason reason, boolean primaryOnly) {
    run.incident().pageUser(username);
    boolean goesOn = run.hasReached(username) && !organisation.assumed(REACHED_AGAIN_IS_PAGED_ANEW);
    if (!goesOn) {
      int policy = primaryOnly ? 0 : policy(username);
      page(new Call(this, run.reach(username), reason, policy, 0));
    }
  }

  /**
   * The first of the policies for certain times that holds now, or else the primary one. It is gone
   * through to its end, also when its time is over.
   */
  private int policy(String username) {
    List<PagingPolicyState> policies = organisation.pagingPolicies(username);
    for (int place = 1; place < policies.size(); place++) {
      if (policies.get(place).holds(organisation.now())) {
        return place;
      }
    }
    return 0;
  }

  private void page(Call call) {
    String username = call.run().username();
    if (!organisation.users().containsKey(username)) {
      return;
    }
    List<PagingPolicyState> policies = organisation.pagingPolicies(username);
    if (call.policy() >= policies.size()) {
      return;
    }
    PagingPolicyState policy = policies.get(call.policy());
    if (call.number() < policy.steps().size()) {
      if (!isMuted(call.run().policy().incident())) {
        List<Rule> rules = policy.steps().get(call.number()).rules();
        for (int rule = 0; rule < rules.size(); rule++) {
          pages.add(page(call, policy, rule, rules.get(rule)));
        }
      }
      agenda.after(policy.steps().get(call.number()).timeout(), call.next());
    }
  }

  private Page page(Call call, PagingPolicyState policy, int place, Rule rule) {
    String username = call.run().username();
    Optional<String> contact =
        rule.contact()
            .flatMap(to -> rule.reached(organisation.contacts(username)).stream().findAny())
            .map(ContactState::value);
    return new Page(
        organisation.now(),
        username,
        call.run().policy().incident().number(),
        call.reason(),
        new Page.Notification(policy.name(), call.number(), place, rule.type(), contact));
  }
}
