package io.github.splunkoncall.testkit.reporting;

import io.github.splunkoncall.reporting.OnCallLog;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.testkit.state.Organisation;

/** Who was on call. */
final class DutyLog {
  private final Organisation organisation;

  DutyLog(Organisation organisation) {
    this.organisation = organisation;
  }

  OnCallLog of(String team, OnCallLogQuery query) {
    return OnCallLog.builder()
        .teamSlug(organisation.team(team).slug())
        .start(query.start())
        .build();
  }
}
