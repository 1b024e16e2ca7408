package io.github.splunkoncall.testkit.escalationpolicies;

import static io.github.splunkoncall.Operation.CREATE_ESCALATION_POLICY;
import static io.github.splunkoncall.Operation.DELETE_ESCALATION_POLICY;
import static io.github.splunkoncall.Operation.GET_ESCALATION_POLICY;
import static io.github.splunkoncall.Operation.LIST_ESCALATION_POLICIES;
import static io.github.splunkoncall.Operation.LIST_TEAM_POLICIES;
import static io.github.splunkoncall.Operation.UPDATE_ESCALATION_POLICY;

import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationPoliciesApi;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;

/** Escalation policies through the door in process. */
public record InProcessEscalationPolicies(InProcess door) implements EscalationPoliciesApi {
  @Override
  public List<EscalationPolicySummary> list() {
    return door.call(
        LIST_ESCALATION_POLICIES, Arguments.none(), engine -> engine.policies().list());
  }

  @Override
  public List<EscalationPolicySummary> findByName(String name) {
    String wanted = Require.atLeast(3, "name", name);
    return door.call(
        LIST_ESCALATION_POLICIES,
        Arguments.of("filter", wanted),
        engine -> engine.policies().findByName(wanted));
  }

  @Override
  public EscalationPolicy create(CreatePolicyRequest request) {
    CreatePolicyRequest sent =
        CreatePolicyRequest.builder().from(request).steps(sent(request.steps())).build();
    return door.call(
        CREATE_ESCALATION_POLICY, Arguments.ofBody(sent), engine -> engine.policies().create(sent));
  }

  @Override
  public EscalationPolicy get(String policy) {
    String slug = slug(policy);
    return door.call(
        GET_ESCALATION_POLICY, Arguments.of("policy", slug), engine -> engine.policies().get(slug));
  }

  @Override
  public EscalationPolicy update(String policy, UpdatePolicyRequest request) {
    UpdatePolicyRequest sent =
        UpdatePolicyRequest.builder().from(request).steps(sent(request.steps())).build();
    String slug = slug(policy);
    return door.call(
        UPDATE_ESCALATION_POLICY,
        Arguments.of("policy", slug).body(sent),
        engine -> engine.policies().update(slug, sent));
  }

  @Override
  public void delete(String policy) {
    String slug = slug(policy);
    door.run(
        DELETE_ESCALATION_POLICY,
        Arguments.of("policy", slug),
        engine -> engine.policies().delete(slug));
  }

  private static String slug(String policy) {
    return Require.identifier("policy", policy);
  }

  @Override
  @Deprecated
  public List<EscalationPolicySummary> ofTeam(String team) {
    String slug = Require.identifier("team", team);
    return door.call(
        LIST_TEAM_POLICIES, Arguments.of("team", slug), engine -> engine.teams().policies(slug));
  }

  private static List<EscalationStep> sent(List<EscalationStep> steps) {
    return steps.stream()
        .map(
            step ->
                EscalationStep.builder()
                    .from(step)
                    .entries(step.entries().stream().map(Entries::sent).toList())
                    .build())
        .toList();
  }
}
