package io.github.splunkoncall.testkit.alertrules;

import static io.github.splunkoncall.Operation.CREATE_ALERT_RULE;
import static io.github.splunkoncall.Operation.DELETE_ALERT_RULE;
import static io.github.splunkoncall.Operation.LIST_ALERT_RULES;
import static io.github.splunkoncall.Operation.UPDATE_ALERT_RULE;

import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.AlertRulesApi;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.Arguments;
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
    return door.call(
        LIST_ALERT_RULES,
        Arguments.none().text("routing_key", key),
        engine -> engine.alertRules().list(key));
  }

  @Override
  public AlertRule create(AlertRuleRequest request) {
    AlertRuleRequest sent = sent(request);
    return door.call(
        CREATE_ALERT_RULE, Arguments.ofBody(sent), engine -> engine.alertRules().create(sent));
  }

  @Override
  public AlertRule update(long ruleId, AlertRuleRequest request) {
    Require.notNegative("ruleId", ruleId);
    AlertRuleRequest sent = sent(request);
    return door.call(
        UPDATE_ALERT_RULE,
        Arguments.of("ruleId", ruleId).body(sent),
        engine -> engine.alertRules().update(ruleId, sent));
  }

  @Override
  public void delete(long ruleId) {
    Require.notNegative("ruleId", ruleId);
    door.run(
        DELETE_ALERT_RULE,
        Arguments.of("ruleId", ruleId),
        engine -> engine.alertRules().delete(ruleId));
  }

  /** The numbers of actions are not sent. */
  private static AlertRuleRequest sent(AlertRuleRequest request) {
    return AlertRuleRequest.builder()
        .from(request)
        .actions(
            request.actions().stream()
                .map(action -> AlertRulesEngine.withId(action, Optional.empty()))
                .toList())
        .build();
  }
}
