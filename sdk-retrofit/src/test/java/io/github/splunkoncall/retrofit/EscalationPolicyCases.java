package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.ExecutionType;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.escalationpolicies.RotationEntry;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.UserEntry;
import io.github.splunkoncall.escalationpolicies.WebhookEntry;
import io.github.splunkoncall.teams.TeamRef;
import java.time.Duration;
import java.util.List;

/** The fixtures of escalation policies in Java. */
final class EscalationPolicyCases {
  static final PolicyRef NIGHT = PolicyRef.of("Shop by night", "pol-N1");

  static final List<EscalationPolicySummary> POLICIES =
      List.of(
          policy(NIGHT, TeamCases.SHOP),
          policy(PolicyRef.of("Warehouse", "team-W2"), TeamCases.WAREHOUSE));

  private static final EscalationPolicy BY_DAY =
      EscalationPolicy.builder()
          .name("Fraud by day")
          .slug("pol-D4")
          .addSteps(
              EscalationStep.of(
                  Duration.ZERO,
                  RotationEntry.builder()
                      .type(ExecutionType.ROTATION_GROUP)
                      .slug("rtg-W5")
                      .label("Week")
                      .build(),
                  WebhookEntry.builder().slug("wh-S6").label("Status").build()),
              EscalationStep.of(
                  Duration.ofMinutes(20),
                  UserEntry.builder().username("pia").firstName("Pia").lastName("Berg").build(),
                  EscalationEntry.email("duty@example.net"),
                  EscalationEntry.policy("team-W2")))
          .ignoreCustomPagingPolicies(true)
          .build();

  /** What the service adds to entries is not sent. */
  private static final CreatePolicyRequest CREATE =
      CreatePolicyRequest.builder()
          .name("Fraud by day")
          .teamSlug("team-F3")
          .steps(BY_DAY.steps())
          .ignoreCustomPagingPolicies(true)
          .build();

  private static final UpdatePolicyRequest UPDATE = UpdatePolicyRequest.builder(BY_DAY).build();

  private EscalationPolicyCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(
            Operation.LIST_ESCALATION_POLICIES, api -> api.escalationPolicies().list(), POLICIES),
        WireCase.of(
            Operation.CREATE_ESCALATION_POLICY,
            api -> api.escalationPolicies().create(CREATE),
            BY_DAY),
        new WireCase(
            Operation.GET_ESCALATION_POLICY,
            "/api-public/v1/policies/pol-D4",
            api -> api.escalationPolicies().get("pol-D4"),
            BY_DAY),
        new WireCase(
            Operation.DELETE_ESCALATION_POLICY,
            "/api-public/v1/policies/pol-D4",
            api -> {
              api.escalationPolicies().delete("pol-D4");
              return "done";
            },
            "done"),
        new WireCase(
            Operation.UPDATE_ESCALATION_POLICY,
            "/api-public/v1/policies/pol-D4",
            api -> api.escalationPolicies().update("pol-D4", UPDATE),
            BY_DAY));
  }

  private static EscalationPolicySummary policy(PolicyRef policy, TeamRef team) {
    return EscalationPolicySummary.builder().policy(policy).team(team).build();
  }
}
