package io.github.splunkoncall.retrofit.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.oncall.LegacyOnCallEntry;
import io.github.splunkoncall.oncall.LegacySchedule;
import io.github.splunkoncall.oncall.OnCallEntry;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.oncall.OnCallType;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleWireTest {
  private static final Instant NINE = Instant.parse("2025-03-03T09:00:00Z");
  private static final Instant TEN = Instant.parse("2025-03-03T10:00:00Z");

  @Test
  void anEntryCanBeBare() throws IOException {
    assertThat(
            entries(
                """
                {},{"onCallUser":null,"overrideOnCallUser":null,"rolls":null},
                {"onCallUser":{},"overrideOnCallUser":{"username":null}}"""))
        .containsOnly(OnCallEntry.builder().build());
  }

  @Test
  void aTypeThatIsNotKnownIsKept() throws IOException {
    assertThat(entries("{\"onCallType\":\"ROTATION_group\"},{\"onCallType\":\"robot\"}"))
        .extracting(entry -> entry.type().known())
        .containsExactly(OnCallType.Known.ROTATION_GROUP, OnCallType.Known.UNKNOWN);
  }

  @Test
  void aShiftWithoutPeriodsStillTellsWhenItBegan() throws IOException {
    assertThat(entries("{\"shiftRoll\":\"2025-03-03T10:00:00+01:00\",\"rolls\":[]}"))
        .containsExactly(OnCallEntry.builder().shiftRoll(NINE).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2025-03-03T09:00:00Z", "2025-03-03T10:00:00+01:00", "2025-03-03T01:00:00-0800"})
  void timesComeWithAnyOffset(String start) throws IOException {
    OnCallRoll roll =
        entries(
                "{\"rolls\":[{\"start\":\"%s\",\"end\":\"2025-03-03T10:00:00Z\"}]}"
                    .formatted(start))
            .get(0)
            .rolls()
            .get(0);

    assertThat(roll).isEqualTo(OnCallRoll.builder().start(NINE).end(TEN).build());
  }

  @Test
  void q22_anOverrideSaysOfWhichPolicyOrNot() throws IOException {
    String times = "\"start\":\"2025-03-03T09:00:00Z\",\"end\":\"2025-03-03T10:00:00Z\"";

    List<OnCallOverride> overrides =
        decode(
                team(
                    "",
                    "{%s,\"policy\":{\"name\":\"N\",\"slug\":\"pol-1\"}},{%s}"
                        .formatted(times, times)),
                ScheduleWire.TEAM_SCHEDULE)
            .policies()
            .get(0)
            .overrides();

    assertThat(overrides)
        .extracting(override -> override.policy().map(policy -> policy.slug()).orElse("none"))
        .containsExactly("pol-1", "none");
  }

  @Test
  void aScheduleCanBeEmpty() throws IOException {
    assertThat(decode("{\"team\":{\"slug\":\"t\"}}", ScheduleWire.TEAM_SCHEDULE).policies())
        .isEmpty();
    assertThat(decode("{\"teamSchedules\":[]}", ScheduleWire.USER_SCHEDULE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"onCall", "oncall"})
  void q23_readsBothSpellingsOfOnCall(String name) throws IOException {
    LegacyOnCallEntry entry =
        legacy(
            """
            "%s":"kim","rolls":[{"change":"2025-03-03T10:00:00+01:00","until":1740996000000,
            "%s":"noor","isRoll":true}]"""
                .formatted(name, name));

    assertThat(entry.onCallUser()).contains("kim");
    assertThat(entry.rolls())
        .containsExactly(
            OnCallRoll.builder().start(NINE).end(TEN).onCallUser("noor").roll(true).build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1740992400000", "1740992400000.0", "1.7409924E12", "\"2025-03-03T09:00:00Z\""})
  void q23_readsTimesAsMillisecondsAndAsText(String json) throws IOException {
    assertThat(legacy("\"shiftRoll\":" + json).shiftRoll()).contains(NINE);
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, onCall, '\"2025-03-03T09:00:00Z\"'",
    "false, true, oncall, 1740992400000"
  })
  void q23_writesTheShapeThatIsAskedFor(boolean camelCase, boolean millis, String name, String time)
      throws IOException {
    LegacySchedule schedule =
        LegacySchedule.builder()
            .teamSlug("t")
            .addEntries(
                LegacyOnCallEntry.builder()
                    .onCallUser("kim")
                    .shiftRoll(NINE)
                    .addRolls(OnCallRoll.builder().start(NINE).end(NINE).onCallUser("kim").build())
                    .build())
            .addOverrides(OnCallOverride.builder().start(NINE).end(NINE).build())
            .build();
    Codec<LegacySchedule> codec = LegacyScheduleWire.schedule(camelCase, millis);

    String json = Json.encode(codec, schedule).utf8();

    assertThat(json)
        .isEqualTo(
            ("{'team':'t','schedule':[{'NAME':'kim','shiftRoll':TIME,'rolls':[{'change':TIME,"
                    + "'until':TIME,'NAME':'kim','isRoll':false}]}],"
                    + "'overrides':[{'start':TIME,'end':TIME}]}")
                .replace('\'', '"')
                .replace("NAME", name)
                .replace("TIME", time));
    assertThat(decode(json, codec)).isEqualTo(schedule);
    assertThat(decode(json, LegacyScheduleWire.SCHEDULE)).isEqualTo(schedule);
  }

  @Test
  void aTakeNeedsBothUsers() {
    for (String json : List.of("{\"fromUser\":\"kim\"}", "{\"toUser\":\"kim\"}", "{}")) {
      assertThatExceptionOfType(WireException.class)
          .isThrownBy(() -> decode(json, TakeWire.REQUEST))
          .withMessage("fromUser and toUser must be there");
    }
  }

  private static List<OnCallEntry> entries(String json) throws IOException {
    return decode(team(json, ""), ScheduleWire.TEAM_SCHEDULE).policies().get(0).entries();
  }

  private static String team(String entries, String overrides) {
    return """
        {"team":{"slug":"t"},"schedules":[{"policy":{"slug":"p"},"schedule":[%s],
        "overrides":[%s]}]}"""
        .formatted(entries, overrides);
  }

  private static LegacyOnCallEntry legacy(String fields) throws IOException {
    return decode(
            "{\"team\":\"t\",\"schedule\":[{%s}]}".formatted(fields), LegacyScheduleWire.SCHEDULE)
        .entries()
        .get(0);
  }

  private static <T> T decode(String json, Codec<T> codec) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
