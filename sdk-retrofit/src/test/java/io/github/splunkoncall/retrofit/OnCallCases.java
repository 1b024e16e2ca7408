package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.oncall.TeamOnCall;
import java.util.List;

/** The fixtures of on-call in Java. */
final class OnCallCases {
  static final List<TeamOnCall> ON_CALL =
      List.of(
          TeamOnCall.builder()
              .team(TeamCases.SHOP)
              .addPolicies(
                  PolicyOnCall.builder()
                      .policy(EscalationPolicyCases.NIGHT)
                      .addUsers("noor", "kim")
                      .build(),
                  PolicyOnCall.builder().policy(PolicyRef.of("Shop", "team-S1")).build())
              .build(),
          TeamOnCall.builder().team(TeamCases.WAREHOUSE).build());

  private OnCallCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(Operation.GET_CURRENT_ON_CALL, api -> api.onCall().current(), ON_CALL));
  }
}
