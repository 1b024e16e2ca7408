package io.github.splunkoncall.retrofit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private static final Codec<List<String>> NAMES = Codecs.list(Codecs.STRING);

  @Test
  void readsAndWritesOneValue() throws Exception {
    assertThat(Json.decode(text(" [\"a\"]\n"), NAMES)).containsExactly("a");
    assertThat(Json.encode(NAMES, List.of("a")).utf8()).isEqualTo("[\"a\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t", "{}", "\n{}\n", "{ }", "{\n}"})
  void q5_readsAnEmptyAnswerWhereOneIsASuccess(String body) throws Exception {
    assertThat(Json.decodeOr(List.of("none"), text(body), NAMES)).containsExactly("none");
  }

  @Test
  void q5_readsContentWhereAnEmptyAnswerWouldDo() throws Exception {
    String name = "x".repeat(5000);

    assertThat(Json.decodeOr(List.of("none"), text("[\"" + name + "\"]"), NAMES))
        .containsExactly(name);
    assertThatThrownBy(() -> Json.decodeOr(List.of("none"), text("<html>"), NAMES))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("HTML page");
  }

  @Test
  void tellsJsonFromOtherThings() {
    assertThatThrownBy(() -> Json.decode(text("["), NAMES))
        .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.json()).isTrue());
    assertThatThrownBy(() -> Json.decode(text("no"), NAMES))
        .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.json()).isFalse());
  }

  @Test
  void takesAnEndOfTheTextForBrokenJson() {
    assertThatThrownBy(() -> Json.decode(text("[\"a\","), NAMES))
        .isInstanceOf(WireException.class)
        .hasMessage("the JSON ends too early")
        .hasCauseInstanceOf(EOFException.class);
  }

  @Test
  void refusesToWriteWhatIsNestedWithoutEnd() {
    List<Object> endless = new ArrayList<>();
    endless.add(endless);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Json.encode(Codecs.ANY, endless))
        .withMessage("the request is nested too deeply for JSON");
  }

  @Test
  void passesFailuresOfTheSourceOn() {
    IOException failure = new IOException("connection reset");
    Source broken =
        new ForwardingSource(new Buffer()) {
          @Override
          public long read(Buffer sink, long byteCount) throws IOException {
            throw failure;
          }
        };

    assertThatThrownBy(() -> Json.decode(Okio.buffer(broken), NAMES)).isSameAs(failure);
  }

  private static Buffer text(String json) {
    return new Buffer().writeUtf8(json);
  }
}
