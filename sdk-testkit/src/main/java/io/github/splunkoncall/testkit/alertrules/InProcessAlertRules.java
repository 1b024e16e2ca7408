package io.github.splunkoncall.testkit.alertrules;

import io.github.splunkoncall.alertrules.AlertRulesApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Alert rules through the door in process. */
public record InProcessAlertRules(InProcess door) implements AlertRulesApi {}
