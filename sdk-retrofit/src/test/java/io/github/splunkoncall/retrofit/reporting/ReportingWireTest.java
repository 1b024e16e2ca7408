package io.github.splunkoncall.retrofit.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.internal.ReportingQueries;
import io.github.splunkoncall.reporting.Duty;
import io.github.splunkoncall.reporting.HistoryPage;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.OnCallLog;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.reporting.UserLog;
import io.github.splunkoncall.retrofit.call.Queries;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingWireTest {
  private static final Instant MIDNIGHT = Instant.parse("2025-02-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "triggered, UNACKED",
    "acknowledged, ACKED",
    "resolved, RESOLVED",
    "UNACKED, UNACKED",
    "ACKED, ACKED",
    "RESOLVED, RESOLVED",
  })
  void q12_readsPhasesInBothSpellings(String word, String constant) throws IOException {
    Incident incident = incident("\"currentPhase\":\"" + word + "\"");

    assertThat(incident.phase()).isEqualTo(IncidentPhase.of(constant));
    assertThat(incident.phase().text()).isEqualTo(word);
  }

  @Test
  void q12_readsStatesAndTypesInBothSpellings() throws IOException {
    for (String words :
        new String[] {
          "\"entityState\":\"critical\",\"entityType\":\"service\"",
          "\"entityState\":\"CRITICAL\",\"entityType\":\"SERVICE\""
        }) {
      assertThat(incident(words).entityState()).contains(EntityState.CRITICAL);
      assertThat(incident(words).entityType()).contains(EntityType.SERVICE);
    }
  }

  @Test
  void q13_theDefaultRouteIsAsTheServiceSpellsIt() throws IOException {
    assertThat(incident("\"routingKey\":\"default\"").routingKey()).contains("default");
  }

  @Test
  void q14_readsTheOpeningAndWhereItsAlertIs() throws IOException {
    String url = "https://api.victorops.com/api-public/v1/alerts/b-1";
    Incident incident =
        incident(
            "\"transitions\":[{\"name\":\"triggered\",\"alertId\":\"b-1\",\"alertUrl\":\""
                + url
                + "\"},{\"name\":\"acknowledged\"},{\"name\":\"snoozed\"}]");

    assertThat(incident.transitions())
        .extracting(Transition::name)
        .containsExactly(
            TransitionName.TRIGGERED, TransitionName.ACKED, TransitionName.of("snoozed"));
    assertThat(incident.transitions().get(0).alertUrl()).contains(url);
  }

  @Test
  void q71_readsAnEndTimeIfThereIsOne() throws IOException {
    assertThat(incident("\"endTime\":\"2025-02-01T00:00:00Z\"").endTime()).contains(MIDNIGHT);
    assertThat(incident("\"endTime\":null").endTime()).isEmpty();
  }

  @Test
  void q68_phasesAreSentOnlyIfAskedFor() {
    assertThat(parameters(HistoryQuery.builder().build())).containsOnlyKeys("offset", "limit");
    assertThat(parameters(HistoryQuery.all()))
        .containsEntry("currentPhase", "triggered,acknowledged,resolved");
    assertThat(parameters(HistoryQuery.builder().addPhases(IncidentPhase.of("half done")).build()))
        .containsEntry("currentPhase", "half%20done");
  }

  private static Map<String, String> parameters(HistoryQuery query) {
    return ReportingQueries.of(query, Queries::encode);
  }

  @Test
  void timesAreSentInWholeSecondsSoThatNothingIsLost() {
    assertThat(
            ReportingQueries.of(
                OnCallLogQuery.between(MIDNIGHT.plusMillis(1), MIDNIGHT.plusMillis(1001)),
                Queries::encode))
        .containsEntry("start", "2025-02-01T00:00:00Z")
        .containsEntry("end", "2025-02-01T00:00:02Z");
  }

  @Test
  void aPageNeedsItsTotalBecauseItTellsTheEnd() throws IOException {
    assertThat(decode("{\"total\":\"7\",\"incidents\":[null]}", ReportingWire.PAGE))
        .isEqualTo(HistoryPage.builder().total(7).build());
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("{\"incidents\":[]}", ReportingWire.PAGE))
        .withMessageContaining("total");
  }

  @Test
  void q4_findsTheRefusalInAPageAndInALog() {
    for (Codec<?> codec : new Codec<?>[] {ReportingWire.PAGE, ReportingWire.LOG}) {
      assertThatExceptionOfType(WireException.class)
          .isThrownBy(() -> decode("{\"error\":\"not now\"}", codec))
          .satisfies(e -> assertThat(e.refusal()).contains("not now"));
    }
  }

  @Test
  void q69_readsTheCountOfResultsIfThereIsOne() throws IOException {
    assertThat(log("\"results\":3").results()).contains(3);
    assertThat(log("\"results\":3.0").results()).contains(3);
    assertThat(log("\"x\":3").results()).isEmpty();
  }

  @Test
  void q70_takesTheUserIdForTheUsername() throws IOException {
    OnCallLog log =
        log(
            "\"userLogs\":[{\"userId\":\"noor\",\"total\":{\"hours\":1.25,\"minutes\":\"5\"},"
                + "\"adjustedTotal\":{\"minutes\":59}},{\"userId\":7}]");

    assertThat(log.users())
        .containsExactly(
            UserLog.builder()
                .username("noor")
                .total(Duration.ofMinutes(80))
                .adjustedTotal(Duration.ofMinutes(59))
                .build(),
            UserLog.builder().username("7").build());
  }

  @Test
  void aDutyThatGoesOnHasNoEnd() throws IOException {
    OnCallLog log =
        log("\"userLogs\":[{\"userId\":\"noor\",\"log\":[{\"on\":\"2025-02-01T00:00:00.000Z\"}]}]");

    assertThat(log.users().get(0).duties()).containsExactly(Duty.builder().on(MIDNIGHT).build());
  }

  @Test
  void writesWhatItReads() throws IOException {
    String log =
        "{\"teamSlug\":\"t\",\"start\":\"2025-02-01T00:00:00.000Z\",\"userLogs\":[{\"userId\":\"noor\","
            + "\"total\":{\"hours\":49,\"minutes\":30},\"adjustedTotal\":{\"hours\":0,\"minutes\":0},"
            + "\"log\":[{\"on\":\"2025-02-01T00:00:00.250Z\",\"duration\":{\"hours\":0,\"minutes\":1},"
            + "\"escalationPolicy\":{\"name\":\"Night\",\"slug\":\"pol-9\"}}]}]}";
    String page =
        "{\"offset\":0,\"limit\":1,\"total\":1,\"incidents\":[{\"incidentNumber\":\"7\","
            + "\"currentPhase\":\"triggered\",\"alertCount\":0,\"pagedTeams\":[],\"pagedUsers\":[],"
            + "\"pagedPolicies\":[],\"transitions\":[{\"name\":\"acknowledged\",\"alertUrl\":\"https://x\"}]}]}";

    assertThat(Json.encode(ReportingWire.LOG, decode(log, ReportingWire.LOG)).utf8())
        .isEqualTo(log);
    assertThat(Json.encode(ReportingWire.PAGE, decode(page, ReportingWire.PAGE)).utf8())
        .isEqualTo(page);
  }

  private static Incident incident(String fields) throws IOException {
    String page = "{\"total\":1,\"incidents\":[{\"incidentNumber\":\"7\"," + fields + "}]}";
    return decode(page, ReportingWire.PAGE).incidents().get(0);
  }

  private static OnCallLog log(String fields) throws IOException {
    return decode("{\"teamSlug\":\"t\"," + fields + "}", ReportingWire.LOG);
  }

  private static <T> T decode(String json, Codec<T> codec) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
