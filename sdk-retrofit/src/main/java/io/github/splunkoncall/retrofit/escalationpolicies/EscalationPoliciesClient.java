package io.github.splunkoncall.retrofit.escalationpolicies;

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
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.retrofit.call.Queries;
import java.util.List;
import okhttp3.RequestBody;

/** Escalation policies over HTTP. */
public final class EscalationPoliciesClient implements EscalationPoliciesApi {
  private final Connection connection;
  private final EscalationPoliciesService service;

  /** The escalation policies of the organisation that the connection leads to. */
  public EscalationPoliciesClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(EscalationPoliciesService.class);
  }

  @Override
  public List<EscalationPolicySummary> list() {
    return connection.call(
        LIST_ESCALATION_POLICIES, service.list(null), EscalationPoliciesWire.LIST);
  }

  @Override
  public List<EscalationPolicySummary> findByName(String name) {
    String encoded = Queries.encode(Require.atLeast(3, "name", name));
    return connection.call(
        LIST_ESCALATION_POLICIES, service.list(encoded), EscalationPoliciesWire.LIST);
  }

  @Override
  public EscalationPolicy create(CreatePolicyRequest request) {
    RequestBody body = Caller.body(PolicyWire.CREATE, request);
    return connection.call(CREATE_ESCALATION_POLICY, service.create(body), PolicyWire.POLICY);
  }

  @Override
  public EscalationPolicy get(String policy) {
    return connection.call(GET_ESCALATION_POLICY, service.get(slug(policy)), PolicyWire.POLICY);
  }

  @Override
  public EscalationPolicy update(String policy, UpdatePolicyRequest request) {
    RequestBody body = Caller.body(PolicyWire.UPDATE, request);
    return connection.call(
        UPDATE_ESCALATION_POLICY, service.update(slug(policy), body), PolicyWire.POLICY);
  }

  @Override
  public void delete(String policy) {
    connection.callOr(
        "", DELETE_ESCALATION_POLICY, service.delete(slug(policy)), PolicyWire.DELETED);
  }

  private static String slug(String policy) {
    return Require.identifier("policy", policy);
  }

  @Override
  @Deprecated
  public List<EscalationPolicySummary> ofTeam(String team) {
    return connection.call(
        LIST_TEAM_POLICIES,
        service.ofTeam(Require.identifier("team", team)),
        TeamPoliciesWire.LIST);
  }
}
