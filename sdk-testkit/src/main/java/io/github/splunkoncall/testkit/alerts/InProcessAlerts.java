package io.github.splunkoncall.testkit.alerts;

import io.github.splunkoncall.alerts.AlertsApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Alerts through the door in process. */
public record InProcessAlerts(InProcess door) implements AlertsApi {}
