package io.github.splunkoncall.retrofit.alertrules;

import static io.github.splunkoncall.Operation.CREATE_ALERT_RULE;
import static io.github.splunkoncall.Operation.DELETE_ALERT_RULE;
import static io.github.splunkoncall.Operation.LIST_ALERT_RULES;
import static io.github.splunkoncall.Operation.UPDATE_ALERT_RULE;

import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.AlertRulesApi;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.retrofit.call.Queries;
import java.util.List;
import okhttp3.RequestBody;

/** Alert rules over HTTP. */
public final class AlertRulesClient implements AlertRulesApi {
  /** Without it the service leaves out rules that are limited to a routing key (Q66). */
  private static final String ANY_ROUTING_KEY = "*";

  private final Connection connection;
  private final AlertRulesService service;

  /** Of the organisation that the connection leads to. */
  public AlertRulesClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(AlertRulesService.class);
  }

  @Override
  public List<AlertRule> list() {
    return list(ANY_ROUTING_KEY);
  }

  @Override
  public List<AlertRule> list(String routingKey) {
    String encoded = Queries.encode(Require.notBlank("routingKey", routingKey));
    return connection.call(LIST_ALERT_RULES, service.list(encoded), AlertRulesWire.LIST);
  }

  @Override
  public AlertRule create(AlertRuleRequest request) {
    RequestBody body = Caller.body(AlertRulesWire.REQUEST, request);
    return connection.call(CREATE_ALERT_RULE, service.create(body), AlertRulesWire.RULE);
  }

  @Override
  public AlertRule update(long ruleId, AlertRuleRequest request) {
    long id = Require.notNegative("ruleId", ruleId);
    RequestBody body = Caller.body(AlertRulesWire.REQUEST, request);
    return connection.call(UPDATE_ALERT_RULE, service.update(id, body), AlertRulesWire.RULE);
  }

  @Override
  public void delete(long ruleId) {
    long id = Require.notNegative("ruleId", ruleId);
    connection.callOr(id, DELETE_ALERT_RULE, service.delete(id), AlertRulesWire.DELETED);
  }
}
