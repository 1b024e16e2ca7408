package io.github.splunkoncall.retrofit.alertrules;

import io.github.splunkoncall.alertrules.AlertRulesApi;
import io.github.splunkoncall.retrofit.call.Connection;

/** Alert rules over HTTP. */
public final class AlertRulesClient implements AlertRulesApi {
  /** Of the organisation that the connection leads to. */
  public AlertRulesClient(Connection connection) {}
}
