package io.github.splunkoncall.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.alerts.MessageType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertMessageTest {
  @Test
  void hasARandomEntityIdThatStaysSoThatItCanBeSentAgain() {
    AlertMessage first = critical().build();

    assertThat(first.entityId()).isEqualTo(first.entityId());
    assertThat(UUID.fromString(first.entityId()).version()).isEqualTo(4);
    assertThat(critical().build().entityId()).isNotEqualTo(first.entityId());
  }

  @Test
  void needsNothingButItsType() {
    assertThat(critical().build().displayName()).isEmpty();
    assertThat(critical().build().customFields()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "message_type, messageType",
    "entity_id, entityId",
    "entity_display_name, displayName",
    "state_message, stateMessage",
    "state_start_time, stateStartTime",
    "timestamp, timestamp",
    "monitoring_tool, monitoringTool",
    "host_name, hostName",
    "ack_msg, ackMessage",
    "ack_author, ackAuthor",
    "vo_annotate.u.Runbook, 'links, notes or images'",
    "vo_annotate.x, 'links, notes or images'",
  })
  void refusesACustomFieldThatIsAKnownOneAndSaysWhatToSet(String name, String instead) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> critical().putCustomFields(name, "x").build())
        .withMessage("customFields must not have '%s': set %s instead", name, instead);
  }

  @Test
  void refusesACustomFieldThatIsNoJson() {
    Map<String, Object> withNull = new HashMap<>();
    withNull.put("a", null);
    List<Object> inside = new ArrayList<>();
    inside.add(null);
    for (Object value :
        List.of(
            new Object(),
            Double.NaN,
            Float.POSITIVE_INFINITY,
            'c',
            withNull,
            inside,
            Map.of(1, 2),
            List.of(List.of(Map.of("a", Double.NEGATIVE_INFINITY))))) {
      assertThatIllegalArgumentException()
          .as("%s", value)
          .isThrownBy(() -> critical().putCustomFields("colour", value).build())
          .withMessageContaining("customFields")
          .withMessageContaining("$.colour");
    }
  }

  @Test
  void takesEveryKindOfJson() {
    Map<String, Object> fields =
        Map.of(
            "text",
            "",
            "whole",
            1,
            "decimal",
            new BigDecimal("1.50"),
            "yes",
            true,
            "list",
            List.of(1, "a", Map.of()),
            "map",
            Map.of("a", List.of()));

    assertThat(critical().customFields(fields).build().customFields()).isEqualTo(fields);
  }

  @Test
  void refusesBlankNamesAndNamesTheParameter() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> critical().entityId(" ").build())
        .withMessageContaining("entityId");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AlertMessage.builder().messageType(MessageType.of("")).build())
        .withMessageContaining("messageType");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> critical().putLinks(" ", "https://a.example").build())
        .withMessageContaining("links");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> critical().putNotes("", "text").build())
        .withMessageContaining("notes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> critical().putImages("", "https://a.example").build())
        .withMessageContaining("images");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> critical().putCustomFields(" ", 1).build())
        .withMessageContaining("customFields");
  }

  private static AlertMessage.Builder critical() {
    return AlertMessage.builder().messageType(MessageType.CRITICAL);
  }
}
