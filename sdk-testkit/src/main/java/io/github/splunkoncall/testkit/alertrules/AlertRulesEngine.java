package io.github.splunkoncall.testkit.alertrules;

import io.github.splunkoncall.testkit.state.Organisation;

/** Alert rules in the fake. */
public final class AlertRulesEngine {
  /** Of this organisation. */
  public AlertRulesEngine(Organisation organisation) {}
}
