package io.github.splunkoncall.testkit.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftType;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is on duty; the times are worked out by hand. */
class ShiftTest {
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
    assertThat(shift("2025-03-28T08:00:00Z", STOCKHOLM, 1).onDuty(now)).contains(onDuty);
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
    assertThat(shift("2025-10-24T07:00:00Z", STOCKHOLM, 1).onDuty(now)).contains(onDuty);
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
    assertThat(shift("2025-03-24T08:00:00Z", STOCKHOLM, 7).onDuty(now)).contains(onDuty);
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
    assertThat(shift("2025-03-17T08:00:00Z", STOCKHOLM, 14).onDuty(now)).contains(onDuty);
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
    assertThat(shift("2024-02-28T09:00:00Z", ZoneOffset.UTC, 1).onDuty(now)).contains(onDuty);
  }

  @ParameterizedTest
  @CsvSource({"2024-03-04T08:59:59Z, ana", "2024-03-04T09:00:00Z, ben"})
  void aWeekWithALeapDayHasSevenDays(Instant now, String onDuty) {
    assertThat(shift("2024-02-26T09:00:00Z", ZoneOffset.UTC, 7).onDuty(now)).contains(onDuty);
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
    assertThat(shift("2025-10-25T00:30:00Z", STOCKHOLM, 1).onDuty(now)).contains(onDuty);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-30T00:59:59Z, ana", // 01:59:59 +01:00, then it is 03:00 +02:00
    "2025-03-30T01:30:00Z, ben", // 03:30 +02:00
    "2025-03-31T00:29:59Z, ben",
    "2025-03-31T00:30:00Z, cleo" // 02:30 +02:00
  })
  void aHandOffInTheHourThatNeverComesHappensWithinTheNext(Instant now, String onDuty) {
    assertThat(shift("2025-03-29T01:30:00Z", STOCKHOLM, 1).onDuty(now)).contains(onDuty);
  }

  @Test
  void aTurnThatIsOverDoesNotComeBackAtAnyTimeOfTheYear() {
    List<String> oneForEachDay = IntStream.range(0, 366).mapToObj(Integer::toString).toList();
    Instant start = Instant.parse("2025-01-01T01:30:00Z");
    Shift shift = shift(start, STOCKHOLM, 1, oneForEachDay);

    int latest = 0;
    for (Instant now = start;
        now.isBefore(Instant.parse("2026-01-01T01:30:00Z"));
        now = now.plus(Duration.ofMinutes(30))) {
      int turn = Integer.parseInt(shift.onDuty(now).orElseThrow());
      assertThat(turn).as("%s", now).isBetween(latest, latest + 1);
      latest = turn;
    }
    assertThat(latest).isEqualTo(364);
  }

  @Test
  void beforeTheStartNobodyIsOnDuty() {
    Shift shift = shift("2025-03-28T08:00:00Z", STOCKHOLM, 1);

    assertThat(shift.onDuty(Instant.parse("2025-03-28T07:59:59.999999999Z"))).isEmpty();
    assertThat(shift.onDuty(Instant.parse("2020-01-01T00:00:00Z"))).isEmpty();
    assertThat(shift.onDuty(shift.start())).contains("ana");
  }

  @Test
  void inARotationWithoutMembersNobodyIsOnDuty() {
    Instant start = Instant.parse("2025-03-28T08:00:00Z");
    Shift shift = shift(start, STOCKHOLM, 1, List.of());

    assertThat(shift.onDuty(start)).isEmpty();
    assertThat(shift.onDuty(start.plus(Duration.ofDays(3)))).isEmpty();
    assertThat(shift.turns(start, start.plus(Duration.ofDays(3)))).isEmpty();
  }

  @Test
  void turnsAreWholePeriodsTheRunningOneFirst() {
    Shift shift = shift("2025-03-28T08:00:00Z", STOCKHOLM, 1);

    assertThat(shift.turns(instant("2025-03-29T20:00:00Z"), instant("2025-03-31T07:00:00Z")))
        .extracting(turn -> turn.start() + " " + turn.end() + " " + turn.member().username())
        .containsExactly(
            "2025-03-29T08:00:00Z 2025-03-30T07:00:00Z ben",
            "2025-03-30T07:00:00Z 2025-03-31T07:00:00Z cleo");
    assertThat(shift.turns(instant("2025-03-27T00:00:00Z"), instant("2025-03-28T08:00:01Z")))
        .extracting(turn -> turn.start().toString())
        .containsExactly("2025-03-28T08:00:00Z");
    assertThat(shift.turns(instant("2025-03-27T00:00:00Z"), instant("2025-03-28T08:00:00Z")))
        .isEmpty();
    assertThat(shift.turns(shift.start(), shift.start())).hasSize(1);
    assertThat(shift.turnAt(shift.start().minusNanos(1))).isEmpty();
  }

  @Test
  void theTurnOfAnyInstantContainsIt() {
    for (String time : List.of("02:30:00", "09:00:00", "23:59:59", "00:00:00")) {
      Shift shift = shift("2025-03-01T" + time + "Z", STOCKHOLM, 3);
      for (Instant now = shift.start();
          now.isBefore(instant("2025-12-01T00:00:00Z"));
          now = now.plus(Duration.ofMinutes(90))) {
        Shift.Turn turn = shift.turnAt(now).orElseThrow();
        assertThat(now).isBetween(turn.start(), turn.end().minusNanos(1));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-28T07:59:59Z, ", // a Friday, 08:59:59 +01:00
    "2025-03-28T08:00:00Z, ana",
    "2025-03-28T15:59:59Z, ana",
    "2025-03-28T16:00:00Z, ",
    "2025-03-29T10:00:00Z, ", // a Saturday
    "2025-03-31T06:59:59Z, ", // 08:59:59 +02:00
    "2025-03-31T07:00:00Z, ana",
    "2025-03-31T15:00:00Z, "
  })
  void aPartialDayIsCoveredOnlyOnItsDaysAtItsTimes(Instant now, String onDuty) {
    ShiftMask office =
        ShiftMask.of(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0));
    Shift shift = masked("2025-03-27T23:00:00Z", ShiftType.PARTIAL_DAY, List.of(office));

    assertThat(shift.onDuty(now)).isEqualTo(Optional.ofNullable(onDuty));
    assertThat(shift.covers(now)).isEqualTo(onDuty != null);
    assertThat(shift.turnAt(now)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-28T20:59:59Z, false",
    "2025-03-28T21:00:00Z, true", // Friday 22:00 +01:00
    "2025-03-29T04:59:59Z, true",
    "2025-03-29T05:00:00Z, false", // Saturday 06:00 +01:00
    "2025-03-29T21:00:00Z, false"
  })
  void aTimeThatEndsBeforeItBeginsLastsUntilTheNextDay(Instant now, boolean covered) {
    ShiftMask night =
        ShiftMask.of(Set.of(DayOfWeek.FRIDAY), LocalTime.of(22, 0), LocalTime.of(6, 0));

    assertThat(masked("2025-03-01T00:00:00Z", ShiftType.FOLLOW_THE_SUN, List.of(night)).covers(now))
        .isEqualTo(covered);
  }

  @Test
  void midnightToMidnightIsTheWholeDay() {
    ShiftMask sundays = ShiftMask.wholeDays(Set.of(DayOfWeek.SUNDAY));
    Shift shift = masked("2025-03-01T00:00:00Z", ShiftType.PARTIAL_DAY, List.of(sundays));

    assertThat(shift.coverage(instant("2025-03-24T00:00:00Z"), instant("2025-04-04T00:00:00Z")))
        .containsExactly(interval("2025-03-29T23:00:00Z", "2025-03-30T22:00:00Z"));
  }

  @Test
  void severalDaysAreOneIntervalFromTheFirstToTheLast() {
    List<ShiftMask> weekend =
        ShiftMask.multiDay(
            DayOfWeek.FRIDAY, LocalTime.of(17, 0), DayOfWeek.MONDAY, LocalTime.of(9, 0));
    Shift shift = masked("2025-03-01T00:00:00Z", ShiftType.MULTI_DAY, weekend);

    assertThat(shift.coverage(instant("2025-03-24T00:00:00Z"), instant("2025-04-04T16:00:00Z")))
        .containsExactly(
            interval("2025-03-24T00:00:00Z", "2025-03-24T08:00:00Z"),
            interval("2025-03-28T16:00:00Z", "2025-03-31T07:00:00Z"),
            interval("2025-04-04T15:00:00Z", "2025-04-04T16:00:00Z"));
  }

  @Test
  void theMasksOfSeveralDaysSayOnlyWhenTheyBeginAndEnd() {
    LocalTime five = LocalTime.of(17, 0);
    LocalTime nine = LocalTime.of(9, 0);
    List<ShiftMask> weekend =
        List.of(
            ShiftMask.of(Set.of(DayOfWeek.SATURDAY), five, nine),
            ShiftMask.builder().build(),
            ShiftMask.of(Set.of(DayOfWeek.SUNDAY), five, nine));
    Shift shift = masked("2025-03-01T00:00:00Z", ShiftType.MULTI_DAY, weekend);

    assertThat(shift.coverage(instant("2025-03-03T00:00:00Z"), instant("2025-03-10T00:00:00Z")))
        .containsExactly(interval("2025-03-08T16:00:00Z", "2025-03-09T08:00:00Z"));
  }

  @Test
  void theNeighboursOfTheOneOnDutyGoAroundInACircle() {
    Shift shift = shift("2025-03-28T08:00:00Z", STOCKHOLM, 1);

    assertThat(shift.neighbour(shift.start(), 1)).contains("ben");
    assertThat(shift.neighbour(shift.start(), -1)).contains("cleo");
    assertThat(shift.neighbour(shift.start().minusNanos(1), 1)).isEmpty();
  }

  @Test
  void everyShiftOfARotationHasSomebodyOnDuty() {
    Shift early = shift(instant("2025-03-28T08:00:00Z"), STOCKHOLM, 1, List.of("ana", "ben"));
    Shift late = shift(instant("2025-03-28T08:00:00Z"), STOCKHOLM, 2, List.of("cleo", "ana"));
    Rotation rotation = new Rotation("rtg-x", 7, "Turns", "team-x", List.of(early, late));
    Instant thirdDay = instant("2025-03-30T08:00:00Z");

    assertThat(rotation.onDuty(thirdDay)).containsExactly("ana", "ana");
    assertThat(rotation.neighbours(thirdDay, 1)).containsExactly("ben", "cleo");
    assertThat(rotation.involves("cleo")).isTrue();
    assertThat(rotation.replacing("ana", Optional.of("ben")).onDuty(thirdDay))
        .containsExactly("ben", "ben");
    assertThat(rotation.replacing("ana", Optional.empty()).onDuty(thirdDay))
        .containsExactly("ben", "cleo");
  }

  @Test
  void aReplacementTakesOverEachPlaceAndTheOthersKeepTheirs() {
    Shift shift =
        shift(instant("2025-03-28T08:00:00Z"), STOCKHOLM, 1, List.of("ana", "ben", "ana", "cleo"));

    assertThat(shift.replacing("cleo", Optional.empty()).usernames())
        .containsExactly("ana", "ben", "ana");
    assertThat(shift.replacing("cleo", Optional.of("zoe")).usernames())
        .containsExactly("ana", "ben", "ana", "zoe");
    assertThat(shift.replacing("ana", Optional.of("ben")).usernames())
        .containsExactly("ben", "ben", "ben", "cleo");
    assertThat(shift.replacing("ana", Optional.of("zoe")).members())
        .extracting(Shift.Member::slug)
        .containsExactly("rtm-ana", "rtm-ben", "rtm-ana", "rtm-cleo");
  }

  @Test
  void aSingleMemberFollowsHimself() {
    Instant start = Instant.parse("2025-03-28T08:00:00Z");
    Shift shift = shift(start, STOCKHOLM, 1, List.of("ana"));

    assertThat(shift.onDuty(start.plus(Duration.ofDays(400)))).contains("ana");
  }

  private static Instant instant(String text) {
    return Instant.parse(text);
  }

  private static Interval interval(String start, String end) {
    return new Interval(instant(start), instant(end));
  }

  private static Shift masked(String start, ShiftType type, List<ShiftMask> masks) {
    return shift(instant(start), STOCKHOLM, 1, type, masks, List.of("ana", "ben", "cleo"));
  }

  private static Shift shift(String start, ZoneId zone, int days) {
    return shift(Instant.parse(start), zone, days, List.of("ana", "ben", "cleo"));
  }

  private static Shift shift(Instant start, ZoneId zone, int days, List<String> users) {
    return shift(start, zone, days, ShiftType.STANDARD, List.of(), users);
  }

  private static Shift shift(
      Instant start,
      ZoneId zone,
      int days,
      ShiftType type,
      List<ShiftMask> masks,
      List<String> users) {
    List<Shift.Member> members =
        users.stream().map(user -> new Shift.Member("rtm-" + user, user)).toList();
    return new Shift(1, "Turns", type, zone, start, days, masks, members);
  }
}
