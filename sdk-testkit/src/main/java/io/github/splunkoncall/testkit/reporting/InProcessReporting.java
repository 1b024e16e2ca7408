package io.github.splunkoncall.testkit.reporting;

import io.github.splunkoncall.reporting.ReportingApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Reporting through the door in process. */
public record InProcessReporting(InProcess door) implements ReportingApi {}
