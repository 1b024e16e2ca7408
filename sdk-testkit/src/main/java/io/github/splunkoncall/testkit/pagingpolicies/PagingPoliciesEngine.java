package io.github.splunkoncall.testkit.pagingpolicies;

import static io.github.splunkoncall.testkit.assumptions.Assumption.DELETIONS_ARE_ANSWERED;
import static io.github.splunkoncall.testkit.assumptions.Assumption.REFUSED_PAGING_RULE_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.UNKNOWN_PAGING_INDEX_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.UNVERIFIED_CONTACTS_CAN_BE_PAGED;

import io.github.splunkoncall.pagingpolicies.PagingContact;
import io.github.splunkoncall.pagingpolicies.PagingPolicy;
import io.github.splunkoncall.pagingpolicies.PagingRule;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStep;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.testkit.state.ContactState;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.PagingPolicyState.Rule;
import io.github.splunkoncall.testkit.state.PagingPolicyState.Step;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Personal paging policies in the fake: reads and changes the primary one. */
public final class PagingPoliciesEngine {
  private final Organisation organisation;
  private final PagingViews views;

  /** Of this organisation. */
  public PagingPoliciesEngine(Organisation organisation) {
    this.organisation = organisation;
    this.views = new PagingViews(organisation);
  }

  /** Other views of the policies, and the values that they can have. */
  public PagingViews views() {
    return views;
  }

  /** The primary policy of a user. */
  public PagingPolicy primary(String username) {
    return PagingPolicy.of(show(steps(username)));
  }

  /** Adds a step at the end. */
  public PagingStep createStep(String username, PagingStepRequest request) {
    List<Step> steps = steps(username);
    Step step = keep(username, request);
    steps.add(step);
    return show(steps.size() - 1, step);
  }

  /** One step. */
  public PagingStep step(String username, int step) {
    return show(step, find("step", steps(username), step));
  }

  /** Replaces a step with all of its rules. */
  public PagingStep updateStep(String username, int step, PagingStepRequest request) {
    find("step", steps(username), step);
    Step after = keep(username, request);
    steps(username).set(step, after);
    return show(step, after);
  }

  /** Adds a rule at the end of a step. */
  public PagingRule createRule(String username, int step, PagingRuleRequest request) {
    Step before = find("step", steps(username), step);
    List<Rule> rules = new ArrayList<>(before.rules());
    rules.add(keep(username, request));
    replace(username, step, rules);
    return show(rules.size() - 1, rules.get(rules.size() - 1));
  }

  /** One rule. */
  public PagingRule rule(String username, int step, int rule) {
    return show(rule, find("rule", find("step", steps(username), step).rules(), rule));
  }

  /** Replaces a rule. */
  public PagingRule updateRule(String username, int step, int rule, PagingRuleRequest request) {
    rule(username, step, rule);
    List<Rule> rules = new ArrayList<>(steps(username).get(step).rules());
    rules.set(rule, keep(username, request));
    replace(username, step, rules);
    return show(rule, rules.get(rule));
  }

  /** Deletes a rule, and with its last rule the step; returns what the service says about it. */
  public Optional<PagingRule> deleteRule(String username, int step, int rule) {
    PagingRule gone = rule(username, step, rule);
    if (step == 0 && rule == 0) {
      throw new ServiceRefusal(
          organisation.assumed(REFUSED_PAGING_RULE_STATUS),
          "The first rule of the first step cannot be deleted");
    }
    List<Rule> left = new ArrayList<>(steps(username).get(step).rules());
    left.remove(rule);
    if (left.isEmpty()) {
      steps(username).remove(step);
    } else {
      replace(username, step, left);
    }
    return organisation.assumed(DELETIONS_ARE_ANSWERED) ? Optional.of(gone) : Optional.empty();
  }

  private List<Step> steps(String username) {
    return organisation.pagingPolicies(username).get(0).steps();
  }

  private void replace(String username, int step, List<Rule> rules) {
    List<Step> steps = steps(username);
    steps.set(step, new Step(steps.get(step).timeout(), List.copyOf(rules)));
  }

  private <T> T find(String what, List<T> all, int index) {
    if (index < 0 || index >= all.size()) {
      throw new ServiceRefusal(
          organisation.assumed(UNKNOWN_PAGING_INDEX_STATUS), "There is no such " + what);
    }
    return all.get(index);
  }

  private Step keep(String username, PagingStepRequest request) {
    return new Step(
        request.timeout(), request.rules().stream().map(rule -> keep(username, rule)).toList());
  }

  /** Keeps a rule, or refuses one for a contact that the user does not have. */
  private Rule keep(String username, PagingRuleRequest request) {
    return request
        .type()
        .contactType()
        .map(type -> type.known().name())
        .map(kind -> contact(username, ContactState.Kind.valueOf(kind), request))
        .map(contact -> Rule.to(request.type(), contact))
        .orElseGet(() -> new Rule(request.type(), request.contact()));
  }

  private ContactState contact(String username, ContactState.Kind kind, PagingRuleRequest request) {
    long id = request.contact().map(PagingContact::id).orElse(0L);
    return organisation.contacts(username).stream()
        .filter(contact -> contact.id() == id && contact.kind() == kind)
        .filter(
            contact -> contact.verified() || organisation.assumed(UNVERIFIED_CONTACTS_CAN_BE_PAGED))
        .findFirst()
        .orElseThrow(
            () ->
                new ServiceRefusal(
                    organisation.assumed(REFUSED_PAGING_RULE_STATUS),
                    "%s has no contact %d to be paged by %s"
                        .formatted(username, id, request.type())));
  }

  static List<PagingStep> show(List<Step> steps) {
    return IntStream.range(0, steps.size()).mapToObj(i -> show(i, steps.get(i))).toList();
  }

  private static PagingStep show(int index, Step step) {
    List<Rule> rules = step.rules();
    return PagingStep.builder()
        .index(index)
        .timeout(step.timeout())
        .rules(IntStream.range(0, rules.size()).mapToObj(i -> show(i, rules.get(i))).toList())
        .build();
  }

  private static PagingRule show(int index, Rule rule) {
    return PagingRule.builder().index(index).type(rule.type()).contact(rule.contact()).build();
  }
}
