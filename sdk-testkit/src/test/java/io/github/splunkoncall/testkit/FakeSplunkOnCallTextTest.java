package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.incidents.IncidentTarget;
import org.junit.jupiter.api.Test;

/** What a fake says of itself. */
class FakeSplunkOnCallTextTest {
  private final FakeSplunkOnCall fake = FakeSplunkOnCall.create();

  @Test
  void saysWhatTimeItIsAndThatNothingHappened() {
    assertThat(fake).hasToString("clock: 2025-01-06T09:00:00Z\nincidents: none");
  }

  @Test
  void showsTheTenNewestIncidents() {
    for (int i = 1; i <= 12; i++) {
      fake.api().triggerAlarm("Disk " + i, "full", IncidentTarget.user("admin"));
    }

    assertThat(fake.toString().lines())
        .hasSize(13)
        .startsWith(
            "clock: 2025-01-06T09:00:00Z",
            "incidents: 12",
            "  (the 2 oldest are left out)",
            "  #3 UNACKED \"Disk 3\", paged admin")
        .endsWith("  #12 UNACKED \"Disk 12\", paged admin");
  }
}
