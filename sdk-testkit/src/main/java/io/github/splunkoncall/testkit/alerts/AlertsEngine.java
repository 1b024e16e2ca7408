package io.github.splunkoncall.testkit.alerts;

import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;

/** Alerts in the fake. */
public final class AlertsEngine {
  private final Organisation organisation;

  /** Of this organisation. */
  public AlertsEngine(Organisation organisation) {
    this.organisation = organisation;
  }

  /** One alert. */
  public AlertDetail get(String uuid) {
    AlertDetail alert = organisation.alerts().get(uuid);
    if (alert == null) {
      throw new ServiceRefusal(
          organisation.assumed(Assumption.UNKNOWN_ALERT_STATUS), "No alert '" + uuid + "' found");
    }
    return alert;
  }
}
