package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.escalationpolicies.EscalationPoliciesWire;
import io.github.splunkoncall.retrofit.escalationpolicies.PolicyWire;
import java.util.Map;

/** The routes of escalation policies. */
final class EscalationPolicyRoutes {
  private EscalationPolicyRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.LIST_ESCALATION_POLICIES,
        Route.of(
            EscalationPoliciesWire.LIST,
            (engine, request) ->
                request
                    .query("filter")
                    .map(engine.policies()::findByName)
                    .orElseGet(engine.policies()::list)),
        Operation.CREATE_ESCALATION_POLICY,
        Route.of(
            PolicyWire.CREATE, PolicyWire.POLICY, (engine, body) -> engine.policies().create(body)),
        Operation.GET_ESCALATION_POLICY,
        Route.of(
            PolicyWire.POLICY, (engine, request) -> engine.policies().get(request.path("policy"))),
        Operation.UPDATE_ESCALATION_POLICY,
        Route.of(
            PolicyWire.UPDATE,
            PolicyWire.POLICY,
            (engine, request, body) -> engine.policies().update(request.path("policy"), body)),
        Operation.DELETE_ESCALATION_POLICY,
        Route.of(
                PolicyWire.DELETED,
                (engine, request) -> engine.policies().delete(request.path("policy")))
            .deletion());
  }
}
