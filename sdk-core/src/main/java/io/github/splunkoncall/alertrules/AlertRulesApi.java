package io.github.splunkoncall.alertrules;

import java.util.List;

/** Alert rules: what happens to alerts as they come in. A rule is named by its number. */
public interface AlertRulesApi {

  /**
   * All alert rules, those that are limited to a routing key among them: {@code GET
   * /api-public/v1/alertRules?routing_key=*}.
   */
  List<AlertRule> list();

  /**
   * The alert rules that are limited to this routing key: {@code GET
   * /api-public/v1/alertRules?routing_key=}.
   */
  List<AlertRule> list(String routingKey);

  /**
   * Creates an alert rule: {@code POST /api-public/v1/alertRules}. Never sent again if it may have
   * been done.
   */
  AlertRule create(AlertRuleRequest request);

  /**
   * Replaces an alert rule: {@code PUT /api-public/v1/alertRules/{ruleId}}. The request is the
   * whole of it: {@link AlertRuleRequest#builder(AlertRule)} starts from what it was.
   */
  AlertRule update(long ruleId, AlertRuleRequest request);

  /** Deletes an alert rule: {@code DELETE /api-public/v1/alertRules/{ruleId}}. */
  void delete(long ruleId);
}
