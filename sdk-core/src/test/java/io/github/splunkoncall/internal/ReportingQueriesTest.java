package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.NumberRange;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportingQueriesTest {
  private static final Instant TIME = Instant.parse("2025-02-01T00:00:00.001Z");
  private static final Instant LATER = TIME.plusMillis(1);

  @Test
  void whatIsNotAskedForIsLeftOut() {
    assertThat(parameters(HistoryQuery.builder().build()))
        .containsExactly(entry("offset", "0"), entry("limit", "100"));
    assertThat(ReportingQueries.of(OnCallLogQuery.today(), text -> text)).isEmpty();
  }

  @Test
  void allThatIsAskedForIsThereInItsOrder() {
    HistoryQuery query =
        HistoryQuery.builder()
            .offset(200)
            .limit(50)
            .entityId("disk/db7")
            .addNumbers("7", "9")
            .addNumberRanges(new NumberRange("20", "30"))
            .startedAfter(TIME)
            .startedBefore(LATER)
            .addHosts("db7", "db8")
            .addServices("disk")
            .allPhases()
            .addPhases(IncidentPhase.of("snoozed"))
            .routingKey("database")
            .build();

    assertThat(parameters(query))
        .containsExactly(
            entry("offset", "200"),
            entry("limit", "50"),
            entry("entityId", "<disk/db7>"),
            entry("incidentNumber", "7,9,20:30"),
            entry("startedAfter", "2025-02-01T00:00:00Z"),
            entry("startedBefore", "2025-02-01T00:00:01Z"),
            entry("host", "<db7>,<db8>"),
            entry("service", "<disk>"),
            entry("currentPhase", "triggered,acknowledged,resolved,<snoozed>"),
            entry("routingKey", "<database>"));
  }

  @Test
  void dutyIsAskedForInWholeSeconds() {
    OnCallLogQuery query = OnCallLogQuery.builder().start(TIME).end(LATER).username("ana").build();

    assertThat(ReportingQueries.of(query, text -> "<" + text + ">"))
        .containsExactly(
            entry("start", "2025-02-01T00:00:00Z"),
            entry("end", "2025-02-01T00:00:01Z"),
            entry("userName", "<ana>"));
  }

  private static Map<String, String> parameters(HistoryQuery query) {
    return ReportingQueries.of(query, text -> "<" + text + ">");
  }
}
