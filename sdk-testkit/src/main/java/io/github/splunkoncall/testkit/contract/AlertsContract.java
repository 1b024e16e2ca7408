package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.ingest.AlertMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Alerts: what monitoring tools and people reported, message by message. */
abstract class AlertsContract extends ContractSuite {

  @Test
  void q20_theAlertOfAnIncidentThatAUserCreatedHasNoTimes() {
    String number = anIncident();

    assertThat(alert(fake.incident(number).firstAlertId().orElseThrow()))
        .satisfies(
            alert -> {
              assertThat(alert.messageType()).contains(MessageType.CRITICAL);
              assertThat(alert.entityId()).isEqualTo(fake.incident(number).entityId());
              assertThat(alert.displayName()).contains("Disk full");
              assertThat(alert.stateMessage()).contains("/var at 97 %");
              assertThat(alert.monitoringTool()).contains("manual");
              assertThat(alert.timestamp()).isEmpty();
              assertThat(alert.stateStartTime()).isEmpty();
              assertThat(alert.raw().orElseThrow())
                  .contains("\"created_by\":\"ana\"")
                  .contains("\"monitor_name\":\"vouser-ana\"")
                  .contains("\"entity_state\":\"CRITICAL\"");
            });
  }

  @Test
  void q20_anAlertThatWasSentComesBackWholeAndItsRawTextHasWhatElseWasSent() {
    Instant began = MONDAY_NINE.minus(Duration.ofMinutes(5));
    api()
        .ingest()
        .send(
            AlertMessage.builder()
                .messageType(MessageType.CRITICAL)
                .entityId("disk/db7")
                .displayName("Disk of db7")
                .stateMessage("/var \"97 %\"")
                .stateStartTime(began)
                .monitoringTool("checkd")
                .ackMessage("none yet")
                .ackAuthor("zoe")
                .putLinks("Runbook", "https://wiki.example.org/db7")
                .putCustomFields("zones", List.of("eu", Map.of("rack", 7)))
                .build());

    AlertDetail alert = alert(lastIncident().firstAlertId().orElseThrow());

    String raw =
        "{\"message_type\":\"CRITICAL\",\"entity_id\":\"disk/db7\","
            + "\"entity_display_name\":\"Disk of db7\",\"state_message\":\"/var \\\"97 %\\\"\","
            + "\"state_start_time\":1736153700,\"monitoring_tool\":\"checkd\","
            + "\"ack_msg\":\"none yet\",\"ack_author\":\"zoe\","
            + "\"vo_annotate.u.Runbook\":\"https://wiki.example.org/db7\","
            + "\"zones\":[\"eu\",{\"rack\":7}],"
            + "\"monitor_name\":\"checkd\",\"VO_MONITOR_TYPE\":\"API\"}";
    assertThat(alert)
        .isEqualTo(
            AlertDetail.builder()
                .messageType(MessageType.CRITICAL)
                .entityId("disk/db7")
                .displayName("Disk of db7")
                .stateMessage("/var \"97 %\"")
                .timestamp(MONDAY_NINE)
                .stateStartTime(began)
                .monitoringTool("checkd")
                .ackMessage("none yet")
                .ackAuthor("zoe")
                .raw(raw)
                .build());
  }

  @Test
  void theFirstAndTheLatestAlertOfAnIncidentCanBothBeRead() {
    api().ingest().entity("disk/db7").trigger("90 %");
    fake.clock().advance(Duration.ofMinutes(1));
    api().ingest().entity("disk/db7").trigger("97 %");

    assertThat(alert(lastIncident().firstAlertId().orElseThrow()).stateMessage()).contains("90 %");
    AlertDetail latest = alert(lastIncident().lastAlertId().orElseThrow());
    assertThat(latest.stateMessage()).contains("97 %");
    assertThat(latest.timestamp()).contains(MONDAY_NINE.plus(Duration.ofMinutes(1)));
  }

  @Test
  void anUnknownAlertIsRefusedAsItWasSeen() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> alert("5b7de0aa-2f19-4f4c-8a8e-64d1b8c0f2aa"))
        .satisfies(
            e -> {
              assertThat(e.status()).hasValue(422);
              assertThat(e.operation()).contains(Operation.GET_ALERT);
            });
  }

  @Test
  void whatWouldChangeThePathIsRefusedBeforeTheCall() {
    for (String uuid : List.of("", " ", ".", "..", "a\nb")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> alert(uuid))
          .withMessageStartingWith("uuid ");
    }
  }

  private AlertDetail alert(String uuid) {
    return apiWithoutUser().alerts().get(uuid);
  }

  private Incident lastIncident() {
    return api().getIncidents().get(0);
  }
}
