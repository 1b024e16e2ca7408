package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.teams.TeamRef;
import java.util.List;

/** The fixtures of escalation policies in Java. */
final class EscalationPolicyCases {
  static final PolicyRef NIGHT = PolicyRef.of("Shop by night", "pol-N1");

  static final List<EscalationPolicySummary> POLICIES =
      List.of(
          policy(NIGHT, TeamCases.SHOP),
          policy(PolicyRef.of("Warehouse", "team-W2"), TeamCases.WAREHOUSE));

  private EscalationPolicyCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(
            Operation.LIST_ESCALATION_POLICIES, api -> api.escalationPolicies().list(), POLICIES));
  }

  private static EscalationPolicySummary policy(PolicyRef policy, TeamRef team) {
    return EscalationPolicySummary.builder().policy(policy).team(team).build();
  }
}
