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
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;

/** Escalation policies through the door in process. */
public record InProcessEscalationPolicies(InProcess door) implements EscalationPoliciesApi {
  @Override
  public List<EscalationPolicySummary> list() {
    return door.call(LIST_ESCALATION_POLICIES, engine -> engine.policies().list());
  }

  @Override
  public List<EscalationPolicySummary> findByName(String name) {
    String wanted = Require.atLeast(3, "name", name);
    return door.call(LIST_ESCALATION_POLICIES, engine -> engine.policies().findByName(wanted));
  }

  @Override
  public EscalationPolicy create(CreatePolicyRequest request) {
    return door.call(CREATE_ESCALATION_POLICY, engine -> engine.policies().create(request));
  }

  @Override
  public EscalationPolicy get(String policy) {
    String slug = slug(policy);
    return door.call(GET_ESCALATION_POLICY, engine -> engine.policies().get(slug));
  }

  @Override
  public EscalationPolicy update(String policy, UpdatePolicyRequest request) {
    String slug = slug(policy);
    return door.call(UPDATE_ESCALATION_POLICY, engine -> engine.policies().update(slug, request));
  }

  @Override
  public void delete(String policy) {
    String slug = slug(policy);
    door.call(DELETE_ESCALATION_POLICY, engine -> engine.policies().delete(slug));
  }

  private static String slug(String policy) {
    return Require.identifier("policy", policy);
  }

  @Override
  @Deprecated
  public List<EscalationPolicySummary> ofTeam(String team) {
    String slug = Require.identifier("team", team);
    return door.call(LIST_TEAM_POLICIES, engine -> engine.teams().policies(slug));
  }
}
