package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.alertrules.AlertRulesWire;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.Map;

/** The routes of alert rules. */
final class AlertRuleRoutes {
  private AlertRuleRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.LIST_ALERT_RULES,
        Route.of(
            AlertRulesWire.LIST,
            (engine, request) -> engine.alertRules().list(request.query("routing_key"))),
        Operation.CREATE_ALERT_RULE,
        Route.of(
            AlertRulesWire.REQUEST,
            AlertRulesWire.RULE,
            (engine, body) -> engine.alertRules().create(body)),
        Operation.UPDATE_ALERT_RULE,
        Route.of(
            AlertRulesWire.REQUEST,
            AlertRulesWire.RULE,
            (engine, request, body) -> engine.alertRules().update(id(request), body)),
        Operation.DELETE_ALERT_RULE,
        Route.of(
            AlertRulesWire.DELETED, (engine, request) -> engine.alertRules().delete(id(request))));
  }

  private static long id(Request request) {
    String id = request.path("ruleId");
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException e) {
      throw new ServiceRefusal(404, "No alert rule '" + id + "' found");
    }
  }
}
