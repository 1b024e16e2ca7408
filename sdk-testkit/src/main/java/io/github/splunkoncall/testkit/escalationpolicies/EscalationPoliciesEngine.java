package io.github.splunkoncall.testkit.escalationpolicies;

import static io.github.splunkoncall.testkit.assumptions.Assumption.DEFAULT_POLICY_CAN_BE_DELETED;
import static io.github.splunkoncall.testkit.assumptions.Assumption.POLICIES_TELL_THEIR_TEAM;
import static io.github.splunkoncall.testkit.assumptions.Assumption.POLICY_FILTER_FINDS_PARTS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.POLICY_FILTER_IGNORES_CASE;

import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;

/** The escalation policies of the fake. */
public final class EscalationPoliciesEngine {
  private static final int SHORTEST_FILTER = 3;

  private final Organisation organisation;
  private final Entries entries;

  /** The escalation policies of this organisation. */
  public EscalationPoliciesEngine(Organisation organisation) {
    this.organisation = organisation;
    this.entries = new Entries(organisation);
  }

  /** All policies. */
  public List<EscalationPolicySummary> list() {
    return organisation.policies().values().stream().map(Policy::summary).toList();
  }

  /** The policies whose name contains the text, whatever its case, if nothing else is assumed. */
  public List<EscalationPolicySummary> findByName(String filter) {
    if (filter.length() < SHORTEST_FILTER) {
      throw new ServiceRefusal(400, "filter must have at least 3 characters");
    }
    UnaryOperator<String> text =
        organisation.assumed(POLICY_FILTER_IGNORES_CASE)
            ? name -> name.toLowerCase(Locale.ROOT)
            : UnaryOperator.identity();
    BiPredicate<String, String> matches =
        organisation.assumed(POLICY_FILTER_FINDS_PARTS) ? String::contains : String::equals;
    String wanted = text.apply(filter);
    return list().stream()
        .filter(policy -> matches.test(text.apply(policy.name()), wanted))
        .toList();
  }

  /** Creates a policy of a team. */
  public EscalationPolicy create(CreatePolicyRequest request) {
    Policy policy =
        new Policy(
            organisation.ids().slug("pol"),
            request.name(),
            organisation.team(request.teamSlug()).ref(),
            keep(request.steps(), request.teamSlug()),
            request.ignoreCustomPagingPolicies());
    organisation.policies().put(policy.slug(), policy);
    return show(policy);
  }

  /** One policy. */
  public EscalationPolicy get(String slug) {
    return show(policy(slug));
  }

  /** Replaces the steps of a policy. */
  public EscalationPolicy update(String slug, UpdatePolicyRequest request) {
    Policy before = policy(slug);
    Policy after =
        new Policy(
            slug,
            before.name(),
            before.team(),
            keep(request.steps(), before.team().slug()),
            request.ignoreCustomPagingPolicies());
    organisation.policies().put(slug, after);
    return show(after);
  }

  /** Deletes a policy; the same text whichever it was. */
  public String delete(String slug) {
    if (policy(slug).isDefault() && !organisation.assumed(DEFAULT_POLICY_CAN_BE_DELETED)) {
      throw new ServiceRefusal(400, "The default policy of a team cannot be deleted");
    }
    organisation.deletePolicies(List.of(slug));
    return "success";
  }

  private Policy policy(String slug) {
    Policy policy = organisation.policies().get(slug);
    if (policy == null) {
      throw new ServiceRefusal(404, "No policy '" + slug + "' found");
    }
    return policy;
  }

  private List<PolicyStep> keep(List<EscalationStep> steps, String teamSlug) {
    return steps.stream()
        .map(
            step ->
                new PolicyStep(
                    step.timeout(),
                    step.entries().stream().map(entry -> entries.keep(entry, teamSlug)).toList()))
        .toList();
  }

  /** A policy as the service shows it: without its team, if nothing else is assumed (Q49). */
  private EscalationPolicy show(Policy policy) {
    EscalationPolicy.Builder shown =
        EscalationPolicy.builder()
            .slug(policy.slug())
            .name(policy.name())
            .ignoreCustomPagingPolicies(policy.ignoringPagingPolicies());
    if (organisation.assumed(POLICIES_TELL_THEIR_TEAM)) {
      shown.teamSlug(policy.team().slug());
    }
    for (PolicyStep step : policy.steps()) {
      shown.addSteps(
          EscalationStep.builder()
              .timeout(step.delay())
              .entries(step.entries().stream().map(entries::show).toList())
              .build());
    }
    return shown.build();
  }
}
