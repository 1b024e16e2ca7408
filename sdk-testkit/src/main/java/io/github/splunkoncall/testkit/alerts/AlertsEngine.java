package io.github.splunkoncall.testkit.alerts;

import io.github.splunkoncall.testkit.state.Organisation;

/** Alerts in the fake. */
public final class AlertsEngine {
  /** Of this organisation. */
  public AlertsEngine(Organisation organisation) {}
}
