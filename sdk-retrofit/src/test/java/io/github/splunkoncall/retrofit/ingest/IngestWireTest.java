package io.github.splunkoncall.retrofit.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IngestWireTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"result\":\"failure\",\"message\":\"no\"}",
        "{\"result\":\"failure\",\"messages\":\"no\"}",
        "{\"result\":\"failure\",\"messages\":[\"no\",\"never\"]}",
        "{\"message\":[\"no\"],\"result\":\"FAILURE\"}",
        "{\"result\":\"failure\",\"error\":{\"message\":\"no\"}}",
        "{\"result\":\"partly\",\"message\":\"no\",\"entity_id\":\"disk/db7\"}",
        "{\"message\":\"no\"}",
      })
  void q4_q72_aFailureIsARefusalWhereverItsTextStands(String json) {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode(json, IngestWire.ACCEPTED))
        .satisfies(e -> assertThat(e.refusal()).contains("no"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"result\":\"failure\"}",
        "{\"result\":\"failure\",\"message\":\"\"}",
        "{\"result\":\"failure\",\"messages\":[]}",
      })
  void q72_aFailureWithoutATextIsARefusalToo(String json) {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode(json, IngestWire.ACCEPTED))
        .satisfies(e -> assertThat(e.refusal()).contains("it gave no reason"));
  }

  @Test
  void aSuccessNeedsNoEntityIdAndMayHaveAMessage() throws IOException {
    assertThat(decode("{\"result\":\"success\",\"entity_id\":\"a\"}", IngestWire.ACCEPTED))
        .contains("a");
    assertThat(
            decode(
                "{\"result\":\"Success\",\"message\":\"thanks\",\"entity_id\":null}",
                IngestWire.ACCEPTED))
        .isEqualTo(Optional.empty());
  }

  @Test
  void anAnswerWithoutAResultIsNone() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("{\"entity_id\":\"a\"}", IngestWire.ACCEPTED))
        .satisfies(
            e -> {
              assertThat(e.refusal()).isEmpty();
              assertThat(e).hasMessageContaining("there is no field 'result'");
            });
  }

  @Test
  void q72_writesAFailureInBothForms() {
    assertThat(Json.encode(IngestWire.REFUSED, "no").utf8())
        .isEqualTo("{\"result\":\"failure\",\"message\":\"no\"}");
    assertThat(Json.encode(IngestWire.REFUSED_WITH_MESSAGES, "no").utf8())
        .isEqualTo("{\"result\":\"failure\",\"messages\":[\"no\"]}");
  }

  @Test
  void anAlertIsAnObjectWithAnyFields() throws IOException {
    assertThat(decode("{\"a.b\":[1,{\"c\":null}],\"d\":null}", IngestWire.FIELDS))
        .isEqualTo(Map.of("a.b", List.of(1L, Map.of())));
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("[]", IngestWire.FIELDS))
        .withMessageContaining("Expected BEGIN_OBJECT");
  }

  private static <T> T decode(String json, Codec<T> codec) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
