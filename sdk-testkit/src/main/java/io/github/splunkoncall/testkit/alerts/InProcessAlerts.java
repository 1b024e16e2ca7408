package io.github.splunkoncall.testkit.alerts;

import static io.github.splunkoncall.Operation.GET_ALERT;

import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.alerts.AlertsApi;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Alerts through the door in process. */
public record InProcessAlerts(InProcess door) implements AlertsApi {
  @Override
  public AlertDetail get(String uuid) {
    Require.identifier("uuid", uuid);
    return door.call(GET_ALERT, Arguments.of("uuid", uuid), engine -> engine.alerts().get(uuid));
  }
}
