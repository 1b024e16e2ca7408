package io.github.splunkoncall.escalationpolicies;

import java.util.List;

/**
 * Escalation policies of the organisation. A policy is named by its slug; the default policy of a
 * team has the slug of the team.
 */
public interface EscalationPoliciesApi {

  /** All escalation policies, without their steps: {@code GET /api-public/v1/policies}. */
  List<EscalationPolicySummary> list();

  /**
   * The escalation policies whose name contains {@code name}, at least 3 characters of it: {@code
   * GET /api-public/v1/policies?filter=}. Empty if there is none.
   */
  List<EscalationPolicySummary> findByName(String name);

  /** Creates an escalation policy: {@code POST /api-public/v1/policies}. */
  EscalationPolicy create(CreatePolicyRequest request);

  /** One escalation policy with its steps: {@code GET /api-public/v1/policies/{policy}}. */
  EscalationPolicy get(String policy);

  /**
   * Replaces the steps of an escalation policy: {@code PUT /api-public/v1/policies/{policy}}. Only
   * the newest official client knows this operation.
   */
  EscalationPolicy update(String policy, UpdatePolicyRequest request);

  /**
   * Deletes an escalation policy, and the routing keys that lead only to it: {@code DELETE
   * /api-public/v1/policies/{policy}}.
   */
  void delete(String policy);

  /**
   * The escalation policies of a team, some deployments without saying which team: {@code GET
   * /api-public/v1/team/{team}/policies}.
   *
   * @deprecated by the service. Use {@link #list()}, which tells the team of each policy.
   */
  @Deprecated
  List<EscalationPolicySummary> ofTeam(String team);
}
