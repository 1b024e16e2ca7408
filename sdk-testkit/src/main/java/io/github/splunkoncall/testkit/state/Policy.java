package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.teams.TeamRef;
import java.util.List;
import java.util.Optional;

/** An escalation policy of a team. */
public record Policy(String slug, String name, TeamRef team, List<PolicyStep> steps) {
  /** The policy and its team, as the service shows them. */
  public EscalationPolicySummary summary() {
    return EscalationPolicySummary.builder().policy(ref()).team(team).build();
  }

  /** The name and slug. */
  public PolicyRef ref() {
    return PolicyRef.of(name, slug);
  }

  /** The policy with another user in the place of one, or with nobody. */
  public Policy replacing(String username, Optional<String> replacement) {
    return new Policy(
        slug,
        name,
        team,
        steps.stream().map(step -> step.replacing(username, replacement)).toList());
  }

  /** Whether a step names the user. */
  public boolean involves(String username) {
    return steps.stream()
        .anyMatch(step -> step.entries().contains(new PolicyStep.UserEntry(username)));
  }
}
