package io.github.splunkoncall.retrofit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.splunkoncall.contactmethods.DeviceType;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {
  @ParameterizedTest
  @CsvSource({
    "1709622551,     2024-03-05T07:09:11Z",
    "1709622551.0,   2024-03-05T07:09:11Z",
    "1709622551.25,  2024-03-05T07:09:11.250Z",
    "1.709622551e9,  2024-03-05T07:09:11Z",
    "'\"1709622551\"', 2024-03-05T07:09:11Z",
    "0,              1970-01-01T00:00:00Z",
  })
  void readsSecondsSince1970(String json, Instant time) throws Exception {
    assertThat(read(Codecs.EPOCH_SECONDS, json)).isEqualTo(time);
  }

  @Test
  void readsMillisecondsSince1970() throws Exception {
    assertThat(read(Codecs.EPOCH_MILLIS, "1709622551250"))
        .isEqualTo(Instant.parse("2024-03-05T07:09:11.250Z"));
  }

  @Test
  void writesTimesInTheirUnit() {
    Instant time = Instant.parse("2024-03-05T07:09:11.250Z");

    assertThat(write(Codecs.EPOCH_SECONDS, time)).isEqualTo("[1709622551]");
    assertThat(write(Codecs.EPOCH_MILLIS, time)).isEqualTo("[1709622551250]");
    assertThat(write(Codecs.INSTANT, time)).isEqualTo("[\"2024-03-05T07:09:11.250Z\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"soon\"", "1e999999999", "true", "{}"})
  void refusesATimeThatIsNoNumber(String json) {
    Codec<Instant> codec = Table.envelope("at", Codecs.EPOCH_SECONDS).build();

    assertThatThrownBy(() -> Json.decode(new Buffer().writeUtf8("{\"at\":" + json + "}"), codec))
        .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.path()).isEqualTo("$.at"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775808", "-1e19", "18446744073709551617"})
  void refusesATimeThatNoClockReaches(String json) {
    for (Codec<Instant> unit : List.of(Codecs.EPOCH_SECONDS, Codecs.EPOCH_MILLIS)) {
      Codec<Instant> codec = Table.envelope("at", unit).build();

      assertThatThrownBy(() -> Json.decode(new Buffer().writeUtf8("{\"at\":" + json + "}"), codec))
          .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.path()).isEqualTo("$.at"));
    }
  }

  @Test
  void readsATimeOfFortyDigitsAndRefusesOneOfMore() throws Exception {
    String forty = "0." + "1".repeat(40);

    assertThat(read(Codecs.EPOCH_SECONDS, forty)).isEqualTo(Instant.ofEpochMilli(111));
    for (String more : List.of(forty + "1", "1.0" + "1".repeat(39), "1" + forty)) {
      assertThatThrownBy(() -> read(Codecs.EPOCH_SECONDS, more))
          .isInstanceOf(WireException.class)
          .hasMessage("the number is too long");
    }
  }

  @Test
  void findsAKnownValueAndKeepsAnUnknownOne() throws Exception {
    List<DeviceType> known = DeviceType.values();
    Codec<DeviceType> codec = Codecs.open(known, DeviceType::of);

    for (DeviceType type : known) {
      assertThat(read(codec, "\"" + type.text() + "\"")).isSameAs(type);
    }
    assertThat(read(codec, "\"Abacus\"")).isEqualTo(DeviceType.of("Abacus"));
    assertThat(write(codec, DeviceType.of("Abacus"))).isEqualTo("[\"Abacus\"]");
  }

  @Test
  void joinsArraysInAnArrayAndWritesOne() throws Exception {
    Codec<List<String>> codec = Codecs.nested(Codecs.STRING);

    assertThat(read(codec, "[[\"a\",null],null,\"b\",[\"c\"]]")).containsExactly("a", "b", "c");
    assertThat(write(codec, List.of("a", "b"))).isEqualTo("[[[\"a\",\"b\"]]]");
  }

  @Test
  void writesWhatIsPresentAsItself() throws Exception {
    Codec<Optional<String>> codec = Codecs.present(Codecs.STRING);

    assertThat(read(codec, "\"a\"")).contains("a");
    assertThat(write(codec, Optional.of("a"))).isEqualTo("[\"a\"]");
  }

  @Test
  void takesOneThingForTheFirstOfAnArrayAndWritesItAsItself() throws Exception {
    Codec<String> codec = Shapes.single(Codecs.STRING);

    assertThat(read(codec, "[\"a\",\"b\"]")).isEqualTo("a");
    assertThat(read(codec, "\"a\"")).isEqualTo("a");
    assertThat(write(codec, "a")).isEqualTo("[\"a\"]");
  }

  @Test
  void readsLongNumbers() throws Exception {
    assertThat(read(Codecs.LONG, "9007199254740993")).isEqualTo(9007199254740993L);
    assertThat(write(Codecs.LONG, 9007199254740993L)).isEqualTo("[9007199254740993]");
  }

  @Test
  void q6_readsAnyJsonWithoutItsNulls() throws Exception {
    Object any =
        read(Codecs.ANY, "{\"a\":[1,2.5,null,\"x\",true],\"b\":null,\"c\":{\"d\":{}},\"e\":12e2}");

    assertThat(any)
        .isEqualTo(
            Map.of("a", List.of(1L, 2.5, "x", true), "c", Map.of("d", Map.of()), "e", 1200.0));
  }

  @Test
  void writesAnyJson() {
    assertThat(write(Codecs.ANY, Map.of("a", List.of(1L, 2.5, "x", true))))
        .isEqualTo("[{\"a\":[1,2.5,\"x\",true]}]");
  }

  @ParameterizedTest
  @CsvSource({
    "1e400,                      1E+400",
    "-1e-400,                    -1E-400",
    "12345678901234567890,       12345678901234567890",
    "3.14159265358979323846264,  3.14159265358979323846264",
    "9223372036854775807,        9223372036854775807",
    "0.1,                        0.1",
  })
  void sendsANumberOfAnyJsonBackAsTheSameNumber(String json, String written) throws Exception {
    assertThat(write(Codecs.ANY, read(Codecs.ANY, json))).isEqualTo("[" + written + "]");
  }

  @Test
  void refusesANumberOfAnyJsonThatNobodyCanHold() {
    assertThatThrownBy(
            () -> Json.decode(new Buffer().writeUtf8("{\"a\":{\"b\":1e99999999999}}"), Codecs.ANY))
        .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.path()).isEqualTo("$.a.b"));
  }

  @ParameterizedTest
  @CsvSource({
    "true,true",
    "false,false",
    "'\"TRUE\"',true",
    "'\"Verified\"',true",
    "'\"no\"',false"
  })
  void q43_readsYesAndNoAsTextToo(String json, boolean expected) throws Exception {
    assertThat(read(Codecs.BOOLEAN, json)).isEqualTo(expected);
  }

  private static <T> T read(Codec<T> codec, String json) throws IOException {
    List<T> list = Json.decode(new Buffer().writeUtf8("[" + json + "]"), Codecs.list(codec));
    assertThat(list).hasSize(1);
    return list.get(0);
  }

  private static <T> String write(Codec<T> codec, T value) {
    return Json.encode(Codecs.list(codec), List.of(value)).utf8();
  }
}
