package io.github.splunkoncall.testkit.alertrules;

import static io.github.splunkoncall.Operation.CREATE_ALERT_RULE;
import static io.github.splunkoncall.Operation.DELETE_ALERT_RULE;
import static io.github.splunkoncall.Operation.LIST_ALERT_RULES;
import static io.github.splunkoncall.Operation.UPDATE_ALERT_RULE;

import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.AlertRulesApi;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;
import java.util.Optional;

/** Alert rules through the door in process. */
public record InProcessAlertRules(InProcess door) implements AlertRulesApi {
  @Override
  public List<AlertRule> list() {
    return list(AlertRulesEngine.ANY_ROUTING_KEY);
  }

  @Override
  public List<AlertRule> list(String routingKey) {
    Optional<String> key = Optional.of(Require.notBlank("routingKey", routingKey));
    return door.call(LIST_ALERT_RULES, engine -> engine.alertRules().list(key));
  }

  @Override
  public AlertRule create(AlertRuleRequest request) {
    return door.call(CREATE_ALERT_RULE, engine -> engine.alertRules().create(request));
  }

  @Override
  public AlertRule update(long ruleId, AlertRuleRequest request) {
    Require.notNegative("ruleId", ruleId);
    return door.call(UPDATE_ALERT_RULE, engine -> engine.alertRules().update(ruleId, request));
  }

  @Override
  public void delete(long ruleId) {
    Require.notNegative("ruleId", ruleId);
    door.call(DELETE_ALERT_RULE, engine -> engine.alertRules().delete(ruleId));
  }
}
