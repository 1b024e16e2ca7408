package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.ingest.AlertMessage;
import io.github.splunkoncall.ingest.MonitoredEntity;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** Alerts and what they do, where the service could as well be otherwise. */
class IngestAssumptionsTest {
  private static final AlertMessage UNKNOWN_TYPE =
      AlertMessage.builder().messageType(MessageType.of("PANIC")).entityId("disk").build();

  @Test
  void alertsCanTakeAWhile() {
    FakeSplunkOnCall fake = with(Assumption.INGEST_LAG, Duration.ofSeconds(30));
    disk(fake).trigger("full");
    fake.clock().advance(Duration.ofSeconds(10));
    disk(fake).acknowledge("ana", "on it");
    fake.clock().advance(Duration.ofSeconds(19));
    assertThat(fake.api().getIncidents()).isEmpty();

    fake.clock().advance(Duration.ofSeconds(1));
    assertThat(incident(fake).phase()).isEqualTo(IncidentPhase.UNACKED);
    assertThat(incident(fake).startTime()).contains(fake.clock().now());
    assertThat(fake.api().alerts().get(incident(fake).firstAlertId().orElseThrow()).stateMessage())
        .contains("full");

    fake.clock().advance(Duration.ofHours(1));
    assertThat(incident(fake).transitions().get(0).at())
        .contains(fake.clock().now().minus(Duration.ofHours(1)).plusSeconds(10));
    assertThat(incident(fake).pagedUsers()).containsExactly("ana");
  }

  @Test
  void q4_aRefusedAlertCanBe400() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> FakeSplunkOnCall.create().api().ingest().send(UNKNOWN_TYPE));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> with(Assumption.REFUSED_ALERT_STATUS, 400).api().ingest().send(UNKNOWN_TYPE))
        .withMessageContaining("answered 400: Unknown message_type 'PANIC'");
  }

  @Test
  void q72_theClientReadsTheReasonOfARefusedAlertUnderBothNames() {
    for (boolean message : new boolean[] {true, false}) {
      for (int status : new int[] {200, 400}) {
        FakeSplunkOnCall fake =
            FakeSplunkOnCall.create(
                organisation ->
                    organisation
                        .assume(Assumption.REFUSED_ALERTS_HAVE_A_MESSAGE, message)
                        .assume(Assumption.REFUSED_ALERT_STATUS, status));
        OkHttpClient http = new OkHttpClient();
        try (FakeServer server = fake.startServer()) {
          SplunkOnCallClient client =
              SplunkOnCallClient.builder()
                  .apiId("demo-id")
                  .apiKey("demo-key")
                  .baseUrl(server.url().toString())
                  .restEndpoint(server.restEndpoint().toString())
                  .httpClient(http)
                  .build();
          assertThatExceptionOfType(
                  status == 200 ? RefusedException.class : InvalidRequestException.class)
              .isThrownBy(() -> client.ingest().send(UNKNOWN_TYPE))
              .satisfies(
                  e -> assertThat(e.serviceMessage()).contains("Unknown message_type 'PANIC'"));
        } finally {
          http.connectionPool().evictAll();
        }
      }
    }
  }

  @Test
  void q73_theClientReadsAnAnswerThatDoesNotSayThatItIsJson() {
    FakeSplunkOnCall fake = with(Assumption.INGEST_ANSWERS_SAY_JSON, false);
    OkHttpClient http = new OkHttpClient();
    try (FakeServer server = fake.startServer()) {
      SplunkOnCallClient client =
          SplunkOnCallClient.builder()
              .apiId("demo-id")
              .apiKey("demo-key")
              .baseUrl(server.url().toString())
              .restEndpoint(server.restEndpoint().toString())
              .httpClient(http)
              .build();

      assertThat(client.ingest().entity("disk").trigger("full").entityId()).isEqualTo("disk");
      assertThat(client.getIncidents()).hasSize(1);
    } finally {
      http.connectionPool().evictAll();
    }
  }

  @Test
  void warningsCanOpenIncidents() {
    FakeSplunkOnCall fake = with(Assumption.WARNINGS_OPEN_INCIDENTS, true);

    send(fake, MessageType.WARNING);

    assertThat(incident(fake).entityState()).contains(EntityState.WARNING);
    assertThat(incident(fake).phase()).isEqualTo(IncidentPhase.UNACKED);
    assertThat(incident(fake).pagedUsers()).containsExactly("ana");
  }

  @Test
  void warningsCanLeaveIncidentsAlone() {
    FakeSplunkOnCall fake = with(Assumption.WARNINGS_JOIN_INCIDENTS, false);
    disk(fake).trigger("full");

    send(fake, MessageType.WARNING);

    assertThat(incident(fake).alertCount()).isEqualTo(1);
  }

  @Test
  void informationsCanJoinIncidents() {
    FakeSplunkOnCall fake = with(Assumption.INFOS_JOIN_INCIDENTS, true);
    disk(fake).trigger("full");

    send(fake, MessageType.INFO);

    assertThat(incident(fake).alertCount()).isEqualTo(2);
    assertThat(incident(fake).entityState()).contains(EntityState.INFO);
  }

  @Test
  void criticalAlertsCanUnacknowledgeAndPageFromTheStart() {
    FakeSplunkOnCall fake = with(Assumption.CRITICAL_ALERTS_UNACKNOWLEDGE, true);
    disk(fake).trigger("full");
    fake.clock().advance(Duration.ofMinutes(5));
    assertThat(incident(fake).pagedUsers()).containsExactly("ana", "ben");
    disk(fake).acknowledge("ana", "on it");
    fake.clock().advance(Duration.ofHours(1));

    disk(fake).trigger("fuller");

    assertThat(incident(fake).phase()).isEqualTo(IncidentPhase.UNACKED);
    assertThat(incident(fake).transitions()).hasSize(1);
    assertThat(incident(fake).pagedUsers()).containsExactly("ana");
    fake.clock().advance(Duration.ofMinutes(5));
    assertThat(incident(fake).pagedUsers()).containsExactly("ana", "ben");
  }

  @Test
  void acknowledgementsByIngestCanBeManual() {
    FakeSplunkOnCall fake = with(Assumption.INGESTED_ACKS_ARE_MANUAL, true);
    disk(fake).trigger("full");
    disk(fake).acknowledge("ana", "on it");

    assertThat(incident(fake).transitions())
        .extracting(Transition::manually)
        .containsExactly(Optional.of(true));
  }

  @Test
  void acknowledgementsByIngestCanRepeat() {
    FakeSplunkOnCall fake = with(Assumption.INGESTED_ACKS_REPEAT, true);
    disk(fake).trigger("full");
    disk(fake).acknowledge("ana", "on it");
    disk(fake).acknowledge("ben", "me too");

    assertThat(incident(fake).transitions()).hasSize(2);
  }

  @Test
  void anIncidentCanBeWithoutATitle() {
    FakeSplunkOnCall fake = with(Assumption.ENTITY_ID_IS_THE_TITLE, false);
    disk(fake).trigger("full");

    assertThat(incident(fake).displayName()).isEmpty();
  }

  @Test
  void theMonitoringToolCanBeNoMonitor() {
    FakeSplunkOnCall fake = with(Assumption.MONITORING_TOOL_IS_THE_MONITOR, false);
    fake.api()
        .ingest()
        .send(
            AlertMessage.builder()
                .messageType(MessageType.CRITICAL)
                .monitoringTool("checkd")
                .build());

    assertThat(incident(fake).monitorName()).isEmpty();
  }

  @Test
  void theMonitorTypeCanBeAnother() {
    MonitorType rest = MonitorType.of("REST");
    FakeSplunkOnCall fake = with(Assumption.REST_ENDPOINT_MONITOR_TYPE, rest);
    disk(fake).trigger("full");

    assertThat(incident(fake).monitorType()).contains(rest);
  }

  @Test
  void q13_theRoutingKeyCanBeShownAsTheOrganisationHasIt() {
    FakeSplunkOnCall fake = with(Assumption.ROUTING_KEY_IS_SHOWN_AS_SENT, false);

    fake.api().ingest().entity("DATABASE", "a").trigger("full");
    fake.api().ingest().entity("unknown", "b").trigger("full");

    assertThat(fake.incident("1").routingKey()).contains("Database");
    assertThat(fake.incident("2").routingKey()).contains("routingdefault");
  }

  @Test
  void anUnknownAlertCanBeNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> with(Assumption.UNKNOWN_ALERT_STATUS, 404).api().alerts().get("x"));
  }

  /** A fake with a routing key that pages ana at once and ben after five minutes. */
  private static <T> FakeSplunkOnCall with(Assumption<T> assumption, T value) {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .assume(assumption, value)
                    .team(
                        "Databases",
                        team ->
                            team.members("ana", "ben")
                                .policy(
                                    "Primary",
                                    policy ->
                                        policy
                                            .notifyUsers("ana")
                                            .after(Duration.ofMinutes(5))
                                            .notifyUsers("ben"))));
    fake.api()
        .routingKeys()
        .create(RoutingKeyRequest.of("Database", fake.policy("Primary").slug()));
    return fake;
  }

  private static MonitoredEntity disk(FakeSplunkOnCall fake) {
    return fake.api().ingest().entity("database", "disk");
  }

  private static void send(FakeSplunkOnCall fake, MessageType type) {
    fake.api()
        .ingest()
        .send("database", AlertMessage.builder().messageType(type).entityId("disk").build());
  }

  private static Incident incident(FakeSplunkOnCall fake) {
    assertThat(fake.api().getIncidents()).hasSize(1);
    return fake.incident("1");
  }
}
