package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.teams.TeamRef;
import java.util.List;

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
}
