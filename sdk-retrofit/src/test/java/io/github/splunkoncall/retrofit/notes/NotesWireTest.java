package io.github.splunkoncall.retrofit.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesWireTest {
  private static final String JSON =
      "{\"name\":\"a\",\"displayName\":\"A\",\"json_value\":{\"x\":1}}";
  private static final Note NOTE =
      Note.builder().name("a").displayName("A").jsonValue(Map.of("x", 1L)).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        JSON,
        "[" + JSON + "]",
        "{\"notes\":[" + JSON + "]}",
        "{\"_selfUrl\":{\"name\":[1]},\"notes\":[" + JSON + "],\"more\":1}"
      })
  void q17_readsANoteInEveryForm(String json) throws IOException {
    assertThat(decode(json, NotesWire.LIST)).containsExactly(NOTE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"notes\":[]}", "{\"notes\":null}", "[null]"})
  void q17_readsThatThereIsNone(String json) throws IOException {
    assertThat(decode(json, NotesWire.LIST)).isEmpty();
  }

  @Test
  void q17_writesOneNoteAsAnObjectAndSeveralAsAnArray() {
    assertThat(encode(NotesWire.LIST, List.of())).isEqualTo("{}");
    assertThat(encode(NotesWire.LIST, List.of(NOTE))).isEqualTo(JSON);
    assertThat(encode(NotesWire.LIST, List.of(NOTE, NOTE)))
        .isEqualTo("[" + JSON + "," + JSON + "]");
    assertThat(encode(NotesWire.ARRAY, List.of(NOTE))).isEqualTo("[" + JSON + "]");
    assertThat(encode(NotesWire.WRAPPED, List.of(NOTE))).isEqualTo("{\"notes\":[" + JSON + "]}");
  }

  @Test
  void q18_readsTheDisplayNameInBothSpellings() throws IOException {
    String snake = JSON.replace("displayName", "display_name");

    assertThat(decode(JSON, NotesWire.NOTE)).isEqualTo(NOTE);
    assertThat(decode(snake, NotesWire.NOTE)).isEqualTo(NOTE);
    assertThat(decode(JSON, NotesWire.REQUEST)).isEqualTo(NoteRequest.builder(NOTE).build());
    assertThat(decode(snake, NotesWire.REQUEST)).isEqualTo(NoteRequest.builder(NOTE).build());
  }

  @Test
  void q18_sendsTheDisplayNameInSnakeCase() {
    assertThat(encode(NotesWire.REQUEST, NoteRequest.builder(NOTE).build()))
        .isEqualTo("{\"name\":\"a\",\"display_name\":\"A\",\"json_value\":{\"x\":1}}");
    assertThat(encode(NotesWire.NOTE, NOTE)).isEqualTo(JSON);
  }

  @Test
  void readsANoteThatHasOnlyAName() throws IOException {
    assertThat(decode("{\"name\":\"a\",\"json_value\":null}", NotesWire.NOTE))
        .isEqualTo(Note.builder().name("a").build());
  }

  @Test
  void q4_findsTheRefusalInTheAnswer() {
    for (Codec<?> codec : List.of(NotesWire.NOTE, NotesWire.LIST)) {
      assertThatExceptionOfType(WireException.class)
          .isThrownBy(() -> decode("{\"error\":\"no\"}", codec))
          .satisfies(e -> assertThat(e.refusal()).contains("no"));
    }
  }

  @Test
  void tellsWhereAValueIsNoObject() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("[{\"name\":\"a\",\"json_value\":\"text\"}]", NotesWire.LIST))
        .withMessageContaining("Expected BEGIN_OBJECT but was STRING")
        .satisfies(e -> assertThat(e.path()).isEqualTo("$[0].json_value"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\":\"a\"", "{\"nam", "{\"name\":\"a\",\"notes\":["})
  void tellsThatTheJsonEndsTooEarly(String json) {
    assertThatExceptionOfType(WireException.class).isThrownBy(() -> decode(json, NotesWire.LIST));
  }

  private static <T> String encode(Codec<T> codec, T value) {
    return Json.encode(codec, value).utf8();
  }

  private static <T> T decode(String json, Codec<T> codec) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
