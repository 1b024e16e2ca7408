package io.github.splunkoncall.retrofit.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class AlertsWireTest {
  @Test
  void q20_rawIsATextThatNeedNotParse() throws IOException {
    for (String raw : List.of("{\\\"a\\\":1}", "no JSON {", "")) {
      assertThat(decode("{\"raw\":\"" + raw + "\"}").raw()).contains(raw.replace("\\", ""));
    }
  }

  @Test
  void q20_anAlertOfAPersonHasNoTimes() throws IOException {
    AlertDetail alert = decode("{\"messageType\":\"CRITICAL\",\"timestamp\":null}");

    assertThat(alert).isEqualTo(AlertDetail.builder().messageType(MessageType.CRITICAL).build());
  }

  @Test
  void timesAreSecondsInAnyForm() throws IOException {
    for (String time : List.of("1736154061", "1736154061.0", "\"1736154061\"", "1.736154061E9")) {
      assertThat(decode("{\"timestamp\":" + time + ",\"stateStartTime\":" + time + "}"))
          .satisfies(
              alert -> {
                assertThat(alert.timestamp()).contains(Instant.parse("2025-01-06T09:01:01Z"));
                assertThat(alert.stateStartTime()).isEqualTo(alert.timestamp());
              });
    }
  }

  @Test
  void aTypeThatIsNewIsKept() throws IOException {
    assertThat(decode("{\"messageType\":\"Zz\"}").messageType()).contains(MessageType.of("Zz"));
  }

  @Test
  void anAlertWithoutAnyFieldIsNoAlert() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("{\"colour\":\"red\"}"))
        .withMessageContaining("no field of an alert");
  }

  private static AlertDetail decode(String json) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), AlertsWire.ALERT);
  }
}
