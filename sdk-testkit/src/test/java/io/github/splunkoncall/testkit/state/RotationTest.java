package io.github.splunkoncall.testkit.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is on duty; the times are worked out by hand. */
class RotationTest {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  @ParameterizedTest
  @CsvSource({
    "2025-03-28T08:00:00Z, ana", // 09:00 +01:00, the start
    "2025-03-29T07:59:59Z, ana",
    "2025-03-29T08:00:00Z, ben", // 09:00 +01:00
    "2025-03-30T06:59:59Z, ben",
    "2025-03-30T07:00:00Z, cleo", // 09:00 +02:00, after a day of 23 hours
    "2025-03-31T06:59:59Z, cleo",
    "2025-03-31T07:00:00Z, ana"
  })
  void aDailyHandOffStaysAtNineWhenSummerTimeBegins(Instant now, String onDuty) {
    assertThat(rotation("2025-03-28T08:00:00Z", STOCKHOLM, 1).onDuty(now)).contains(onDuty);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-24T07:00:00Z, ana", // 09:00 +02:00, the start
    "2025-10-25T06:59:59Z, ana",
    "2025-10-25T07:00:00Z, ben", // 09:00 +02:00
    "2025-10-26T07:59:59Z, ben",
    "2025-10-26T08:00:00Z, cleo", // 09:00 +01:00, after a day of 25 hours
    "2025-10-27T07:59:59Z, cleo",
    "2025-10-27T08:00:00Z, ana"
  })
  void aDailyHandOffStaysAtNineWhenSummerTimeEnds(Instant now, String onDuty) {
    assertThat(rotation("2025-10-24T07:00:00Z", STOCKHOLM, 1).onDuty(now)).contains(onDuty);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-24T08:00:00Z, ana", // Monday 09:00 +01:00, the start
    "2025-03-31T06:59:59Z, ana",
    "2025-03-31T07:00:00Z, ben", // Monday 09:00 +02:00
    "2025-04-07T07:00:00Z, cleo",
    "2025-10-20T06:59:59Z, cleo", // 30 weeks after the start: the end of week 29
    "2025-10-20T07:00:00Z, ana", // the start of week 30
    "2025-10-27T07:59:59Z, ana",
    "2025-10-27T08:00:00Z, ben" // Monday 09:00 +01:00
  })
  void aWeeklyHandOffStaysAtNineOnMondaysTheWholeYear(Instant now, String onDuty) {
    assertThat(rotation("2025-03-24T08:00:00Z", STOCKHOLM, 7).onDuty(now)).contains(onDuty);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-17T08:00:00Z, ana",
    "2025-03-24T08:00:00Z, ana",
    "2025-03-31T06:59:59Z, ana",
    "2025-03-31T07:00:00Z, ben",
    "2025-04-14T06:59:59Z, ben",
    "2025-04-14T07:00:00Z, cleo",
    "2025-04-28T07:00:00Z, ana"
  })
  void aTurnCanLastFourteenDays(Instant now, String onDuty) {
    assertThat(rotation("2025-03-17T08:00:00Z", STOCKHOLM, 14).onDuty(now)).contains(onDuty);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-28T09:00:00Z, ana",
    "2024-02-29T08:59:59Z, ana",
    "2024-02-29T09:00:00Z, ben",
    "2024-03-01T08:59:59Z, ben",
    "2024-03-01T09:00:00Z, cleo"
  })
  void aLeapDayIsATurnOfItsOwn(Instant now, String onDuty) {
    assertThat(rotation("2024-02-28T09:00:00Z", ZoneOffset.UTC, 1).onDuty(now)).contains(onDuty);
  }

  @ParameterizedTest
  @CsvSource({"2024-03-04T08:59:59Z, ana", "2024-03-04T09:00:00Z, ben"})
  void aWeekWithALeapDayHasSevenDays(Instant now, String onDuty) {
    assertThat(rotation("2024-02-26T09:00:00Z", ZoneOffset.UTC, 7).onDuty(now)).contains(onDuty);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-26T00:29:59Z, ana", // 02:29:59 +02:00
    "2025-10-26T00:30:00Z, ben", // 02:30 +02:00, the hand-off
    "2025-10-26T00:59:59Z, ben", // 02:59:59 +02:00
    "2025-10-26T01:00:00Z, ben", // 02:00 +01:00: the hour comes again, the hand-off does not
    "2025-10-26T01:29:59Z, ben",
    "2025-10-26T01:30:00Z, ben", // 02:30 +01:00
    "2025-10-27T01:29:59Z, ben",
    "2025-10-27T01:30:00Z, cleo"
  })
  void aHandOffInTheHourThatComesTwiceHappensOnce(Instant now, String onDuty) {
    assertThat(rotation("2025-10-25T00:30:00Z", STOCKHOLM, 1).onDuty(now)).contains(onDuty);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-30T00:59:59Z, ana", // 01:59:59 +01:00, then it is 03:00 +02:00
    "2025-03-30T01:30:00Z, ben", // 03:30 +02:00
    "2025-03-31T00:29:59Z, ben",
    "2025-03-31T00:30:00Z, cleo" // 02:30 +02:00
  })
  void aHandOffInTheHourThatNeverComesHappensWithinTheNext(Instant now, String onDuty) {
    assertThat(rotation("2025-03-29T01:30:00Z", STOCKHOLM, 1).onDuty(now)).contains(onDuty);
  }

  @Test
  void aTurnThatIsOverDoesNotComeBackAtAnyTimeOfTheYear() {
    List<String> oneForEachDay = IntStream.range(0, 366).mapToObj(Integer::toString).toList();
    Instant start = Instant.parse("2025-01-01T01:30:00Z");
    Rotation rotation = new Rotation("rtg-x", "Daily", oneForEachDay, start, STOCKHOLM, 1);

    int latest = 0;
    for (Instant now = start;
        now.isBefore(Instant.parse("2026-01-01T01:30:00Z"));
        now = now.plus(Duration.ofMinutes(30))) {
      int turn = Integer.parseInt(rotation.onDuty(now).orElseThrow());
      assertThat(turn).as("%s", now).isBetween(latest, latest + 1);
      latest = turn;
    }
    assertThat(latest).isEqualTo(364);
  }

  @Test
  void beforeTheStartNobodyIsOnDuty() {
    Rotation rotation = rotation("2025-03-28T08:00:00Z", STOCKHOLM, 1);

    assertThat(rotation.onDuty(Instant.parse("2025-03-28T07:59:59.999999999Z"))).isEmpty();
    assertThat(rotation.onDuty(Instant.parse("2020-01-01T00:00:00Z"))).isEmpty();
    assertThat(rotation.onDuty(rotation.start())).contains("ana");
  }

  @Test
  void inARotationWithoutMembersNobodyIsOnDuty() {
    Instant start = Instant.parse("2025-03-28T08:00:00Z");
    Rotation rotation = new Rotation("rtg-x", "Empty", List.of(), start, STOCKHOLM, 1);

    assertThat(rotation.onDuty(start)).isEmpty();
    assertThat(rotation.onDuty(start.plus(Duration.ofDays(3)))).isEmpty();
  }

  @Test
  void aSingleMemberFollowsHimself() {
    Instant start = Instant.parse("2025-03-28T08:00:00Z");
    Rotation rotation = new Rotation("rtg-x", "Alone", List.of("ana"), start, STOCKHOLM, 1);

    assertThat(rotation.onDuty(start.plus(Duration.ofDays(400)))).contains("ana");
  }

  private static Rotation rotation(String start, ZoneId zone, int days) {
    return new Rotation(
        "rtg-x", "Turns", List.of("ana", "ben", "cleo"), Instant.parse(start), zone, days);
  }
}
