package io.github.splunkoncall.escalationpolicies;

import java.util.List;

/** Escalation policies of the organisation. */
public interface EscalationPoliciesApi {

  /** All escalation policies, without their steps: {@code GET /api-public/v1/policies}. */
  List<EscalationPolicySummary> list();
}
