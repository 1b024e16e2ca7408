package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.ingest.AlertMessage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertFieldsTest {
  @Test
  void everyPartHasItsFieldInAFixedOrder() {
    Map<String, Object> fields =
        AlertFields.of(
            alert()
                .displayName("Disk of db7")
                .stateMessage("/var 97 %")
                .stateStartTime(Instant.parse("2024-03-05T07:09:00.999Z"))
                .timestamp(Instant.parse("2024-03-05T07:09:11Z"))
                .monitoringTool("checkd")
                .hostName("db7")
                .ackMessage("mine")
                .ackAuthor("ana")
                .putLinks("Runbook", "https://wiki.example.org/db7")
                .putLinks("Dashboard", "https://dash.example.org")
                .putNotes("Hint", "clear /var/tmp first")
                .putImages("Graph", "https://dash.example.org/g.png")
                .putCustomFields("zone", Map.of("name", "eu"))
                .putCustomFields("gold", true)
                .build());

    assertThat(fields.keySet())
        .containsExactly(
            "message_type",
            "entity_id",
            "entity_display_name",
            "state_message",
            "state_start_time",
            "timestamp",
            "monitoring_tool",
            "host_name",
            "ack_msg",
            "ack_author",
            "vo_annotate.u.Dashboard",
            "vo_annotate.u.Runbook",
            "vo_annotate.s.Hint",
            "vo_annotate.i.Graph",
            "gold",
            "zone");
    assertThat(fields)
        .containsEntry("state_start_time", 1709622540L)
        .containsEntry("timestamp", 1709622551L)
        .containsEntry("zone", Map.of("name", "eu"));
  }

  @Test
  void numbersAreWhatAReaderMakesOfThem() {
    AlertMessage alert =
        alert().putCustomFields("a", 1).putCustomFields("b", new BigDecimal("1.50")).build();

    assertThat(AlertFields.of(alert)).containsEntry("a", 1L).containsEntry("b", 1.5);
  }

  @Test
  void q6_whatIsAbsentIsLeftOut() {
    assertThat(AlertFields.of(alert().build())).containsOnlyKeys("message_type", "entity_id");
  }

  @Test
  void q74_theTypeIsSentInCapitals() {
    for (String type : List.of("critical", "Critical", "newtype")) {
      assertThat(AlertFields.of(alert().messageType(MessageType.of(type)).build()))
          .containsEntry("message_type", type.toUpperCase(Locale.ROOT));
    }
  }

  @Test
  void q75_aStateMessageIsCutWhereOtherSendersCutIt() {
    assertThat(stateMessage("x".repeat(20_480))).isEqualTo("x".repeat(20_480));
    assertThat(stateMessage("x".repeat(20_481))).isEqualTo("x".repeat(20_479) + "…");
    assertThat(stateMessage("🔥".repeat(20_480))).isEqualTo("🔥".repeat(20_480));
    assertThat(stateMessage("🔥".repeat(50_000))).isEqualTo("🔥".repeat(20_479) + "…");
  }

  private static @Nullable Object stateMessage(String text) {
    return AlertFields.of(alert().stateMessage(text).build()).get("state_message");
  }

  private static AlertMessage.Builder alert() {
    return AlertMessage.builder().messageType(MessageType.CRITICAL).entityId("disk/db7");
  }
}
