package io.github.splunkoncall.retrofit.escalationpolicies;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.escalationpolicies.EscalationPoliciesApi;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.retrofit.call.Connection;
import java.util.List;

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
        Operation.LIST_ESCALATION_POLICIES, service.list(), EscalationPoliciesWire.LIST);
  }
}
