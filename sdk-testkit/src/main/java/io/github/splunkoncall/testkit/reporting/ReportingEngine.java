package io.github.splunkoncall.testkit.reporting;

import io.github.splunkoncall.testkit.state.Organisation;

/** Reporting in the fake. */
public final class ReportingEngine {
  /** Of this organisation. */
  public ReportingEngine(Organisation organisation) {}
}
