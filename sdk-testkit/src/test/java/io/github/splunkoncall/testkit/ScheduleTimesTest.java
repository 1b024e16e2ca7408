package io.github.splunkoncall.testkit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.oncall.LegacyOnCallEntry;
import io.github.splunkoncall.oncall.OnCallEntry;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.NewShift;
import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.testkit.paging.Page;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From when until when schedules show whom. The times are worked out by hand, from the calendar and
 * the rules of the zones; local times are in the comments.
 *
 * <p>Stockholm: summer time begins on 2025-03-30 at 01:00 UTC (02:00 becomes 03:00) and ends on
 * 2025-10-26 at 01:00 UTC (03:00 becomes 02:00). New York: it begins on 2025-03-09 at 07:00 UTC
 * (02:00 becomes 03:00) and ends on 2025-11-02 at 06:00 UTC (02:00 becomes 01:00).
 */
class ScheduleTimesTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);

  private FakeSplunkOnCall fake = FakeSplunkOnCall.create();
  private String rotation = "";
  private String policy = "";

  // Summer time begins and ends

  @Test
  void aDailyHandOffInNewYorkStaysAtNineWhenSummerTimeBegins() {
    // Friday 09:00 EST is 14:00 UTC. From Sunday on it is EDT, and 09:00 is 13:00 UTC.
    on("2025-03-08T15:00:00Z", aroundTheClock(NEW_YORK, "2025-03-07T14:00:00Z", 1));

    assertThat(rolls(3))
        .containsExactly(
            "2025-03-08T14:00:00Z 2025-03-09T13:00:00Z ben", // 23 hours
            "2025-03-09T13:00:00Z 2025-03-10T13:00:00Z cleo",
            "2025-03-10T13:00:00Z 2025-03-11T13:00:00Z ana",
            "2025-03-11T13:00:00Z 2025-03-12T13:00:00Z ben");
  }

  @Test
  void aDailyHandOffInNewYorkStaysAtNineWhenSummerTimeEnds() {
    // Friday 09:00 EDT is 13:00 UTC. From Sunday on it is EST, and 09:00 is 14:00 UTC.
    on("2025-11-01T13:00:00Z", aroundTheClock(NEW_YORK, "2025-10-31T13:00:00Z", 1));

    assertThat(rolls(2))
        .containsExactly(
            "2025-11-01T13:00:00Z 2025-11-02T14:00:00Z ben", // 25 hours
            "2025-11-02T14:00:00Z 2025-11-03T14:00:00Z cleo");
  }

  @Test
  void aHandOffInTheMissingHourComesAnHourLaterOnThatDayAlone() {
    // Saturday 02:30 EST is 07:30 UTC. On Sunday there is no 02:30; an hour later is 03:30 EDT,
    // which is 07:30 UTC. On Monday 02:30 EDT is 06:30 UTC.
    on("2025-03-08T08:00:00Z", aroundTheClock(NEW_YORK, "2025-03-08T07:30:00Z", 1));

    assertThat(rolls(2))
        .containsExactly(
            "2025-03-08T07:30:00Z 2025-03-09T07:30:00Z ana",
            "2025-03-09T07:30:00Z 2025-03-10T06:30:00Z ben",
            "2025-03-10T06:30:00Z 2025-03-11T06:30:00Z cleo");
  }

  @Test
  void aHandOffInTheDoubledHourComesTheFirstTime() {
    // Saturday 01:30 EDT is 05:30 UTC. On Sunday 01:30 is at 05:30 UTC (EDT) and again at 06:30
    // UTC (EST). On Monday 01:30 EST is 06:30 UTC.
    on("2025-11-01T07:00:00Z", aroundTheClock(NEW_YORK, "2025-11-01T05:30:00Z", 1));

    assertThat(rolls(2))
        .containsExactly(
            "2025-11-01T05:30:00Z 2025-11-02T05:30:00Z ana",
            "2025-11-02T05:30:00Z 2025-11-03T06:30:00Z ben",
            "2025-11-03T06:30:00Z 2025-11-04T06:30:00Z cleo");
  }

  @Test
  void aTurnOfAYearEndsAtTheSameLocalTime() {
    // 365 days after Monday 2025-02-03 10:00 CET is Tuesday 2026-02-03 10:00 CET; in between
    // summer time has come and gone.
    on("2025-07-01T00:00:00Z", aroundTheClock(STOCKHOLM, "2025-02-03T09:00:00Z", 365));

    assertThat(rolls(14)).containsExactly("2025-02-03T09:00:00Z 2026-02-03T09:00:00Z ana");
  }

  // Months and leap days

  @Test
  void twoWeeksOverALeapDayEndADayEarlierInMarch() {
    // 2028 has a 29 February: Monday 02-14, 02-28 and 03-13. 2027 has none: 02-15, 03-01, 03-15.
    on("2028-02-20T00:00:00Z", aroundTheClock(UTC, "2028-02-14T00:00:00Z", 14));
    assertThat(rolls(14))
        .containsExactly(
            "2028-02-14T00:00:00Z 2028-02-28T00:00:00Z ana",
            "2028-02-28T00:00:00Z 2028-03-13T00:00:00Z ben");

    on("2027-02-20T00:00:00Z", aroundTheClock(UTC, "2027-02-15T00:00:00Z", 14));
    assertThat(rolls(14))
        .containsExactly(
            "2027-02-15T00:00:00Z 2027-03-01T00:00:00Z ana",
            "2027-03-01T00:00:00Z 2027-03-15T00:00:00Z ben");
  }

  @Test
  void threeDaysGoOnOverTheEndOfAMonthAndOfAYear() {
    // 12-28 + 3 = 12-31, + 3 = 01-03.
    on("2025-12-28T12:00:00Z", aroundTheClock(UTC, "2025-12-28T12:00:00Z", 3));
    assertThat(rolls(4))
        .containsExactly(
            "2025-12-28T12:00:00Z 2025-12-31T12:00:00Z ana",
            "2025-12-31T12:00:00Z 2026-01-03T12:00:00Z ben");

    // 04-29 + 3 = 05-02, because April has 30 days.
    on("2025-04-29T12:00:00Z", aroundTheClock(UTC, "2025-04-29T12:00:00Z", 3));
    assertThat(rolls(0)).containsExactly("2025-04-29T12:00:00Z 2025-05-02T12:00:00Z ana");
  }

  @Test
  void theNightOfALeapDayEndsInMarch() {
    // 2024-02-29 was a Thursday.
    on("2024-02-29T12:00:00Z", night(UTC, "2024-02-26T00:00:00Z", 7, Set.of(THURSDAY)));

    assertThat(rolls(0)).containsExactly("2024-02-29T22:00:00Z 2024-03-01T06:00:00Z ana");
  }

  // Parts of days

  @Test
  void theNightInWhichSummerTimeBeginsIsAnHourShorter() {
    // Saturday 22:00 CET is 21:00 UTC, Sunday 06:00 CEST is 04:00 UTC: 7 hours.
    on("2025-03-29T12:00:00Z", night(STOCKHOLM, "2025-03-24T12:00:00Z", 7, Set.of(SATURDAY)));

    assertThat(rolls(0)).containsExactly("2025-03-29T21:00:00Z 2025-03-30T04:00:00Z ana");
  }

  @Test
  void theNightInWhichSummerTimeEndsIsAnHourLonger() {
    // Saturday 22:00 EDT is Sunday 02:00 UTC, Sunday 06:00 EST is 11:00 UTC: 9 hours.
    on("2025-11-01T12:00:00Z", night(NEW_YORK, "2025-10-27T16:00:00Z", 7, Set.of(SATURDAY)));

    assertThat(rolls(0)).containsExactly("2025-11-02T02:00:00Z 2025-11-02T11:00:00Z ana");
  }

  @Test
  void aHandOffAtMidnightCutsANightInTwo() {
    // Hand-offs at 00:00, duty from 22:00 to 06:00: ana until Monday midnight, then ben.
    on("2025-01-06T20:00:00Z", night(UTC, "2025-01-06T00:00:00Z", 1, DAILY));

    assertThat(rolls(1))
        .containsExactly(
            "2025-01-06T22:00:00Z 2025-01-07T00:00:00Z ana",
            "2025-01-07T00:00:00Z 2025-01-07T06:00:00Z ben",
            "2025-01-07T22:00:00Z 2025-01-08T00:00:00Z ben");
  }

  @ParameterizedTest
  @CsvSource({
    "01:30, 02:30, 2025-03-30T00:30:00Z, 2025-03-30T01:30:00Z", // ends an hour later, at 03:30
    "02:30, 05:00, 2025-03-30T01:30:00Z, 2025-03-30T03:00:00Z", // begins an hour later, at 03:30
    "01:00, 04:00, 2025-03-30T00:00:00Z, 2025-03-30T02:00:00Z" // two hours, not three
  })
  void aTimeThatTouchesTheMissingHour(LocalTime from, LocalTime to, Instant start, Instant end) {
    // Sunday 2025-03-30 in Stockholm; 01:00 CET is 00:00 UTC, 04:00 CEST is 02:00 UTC.
    on("2025-03-29T23:00:00Z", partOfSunday(from, to));

    assertThat(rolls(0)).containsExactly(start + " " + end + " ana");
  }

  @Test
  void aTimeThatIsTheMissingHourDoesNotCome() {
    on("2025-03-29T23:00:00Z", partOfSunday(LocalTime.of(2, 0), LocalTime.of(3, 0)));

    // There is the one of the Sunday after, 02:00 to 03:00 CEST.
    assertThat(rolls(7)).containsExactly("2025-04-06T00:00:00Z 2025-04-06T01:00:00Z ben");
  }

  @ParameterizedTest
  @CsvSource({
    "02:00, 03:00, 2025-10-26T00:00:00Z, 2025-10-26T02:00:00Z", // the hour, both times
    "02:30, 04:00, 2025-10-26T00:30:00Z, 2025-10-26T03:00:00Z", // from the first 02:30 on
    "01:00, 02:30, 2025-10-25T23:00:00Z, 2025-10-26T00:30:00Z" // until the first 02:30
  })
  void aTimeThatTouchesTheDoubledHour(LocalTime from, LocalTime to, Instant start, Instant end) {
    // Sunday 2025-10-26 in Stockholm; 01:00 CEST is 23:00 UTC the day before, 03:00 CET is 02:00.
    on("2025-10-25T20:00:00Z", partOfSunday(from, to));

    assertThat(rolls(0)).containsExactly(start + " " + end + " ana");
  }

  @Test
  void partsOfADayWithinOneTurnAreListedDayByDayAndNobodyIsOnCallBetween() {
    // Office hours 09:00 to 17:00 in Stockholm, turns of a week from Monday 00:00. On Friday
    // 2025-03-28 they are 08:00 to 16:00 UTC, on Monday 2025-03-31 07:00 to 15:00 UTC.
    on(
        "2025-03-28T17:00:00Z",
        ShiftRequest.partialDay(
                EnumSet.range(MONDAY, FRIDAY), LocalTime.of(9, 0), LocalTime.of(17, 0))
            .label("S")
            .zone(STOCKHOLM)
            .start(Instant.parse("2025-03-23T23:00:00Z"))
            .handOffEveryDays(7)
            .build());

    assertThat(onCall()).isEmpty();
    assertThat(rolls(4).subList(0, 2))
        .containsExactly(
            "2025-03-31T07:00:00Z 2025-03-31T15:00:00Z ben",
            "2025-04-01T07:00:00Z 2025-04-01T15:00:00Z ben");
    fake.clock().advance(Duration.ofHours(62)); // Monday 07:00 UTC
    assertThat(onCall()).containsExactly("ben");
  }

  // Several days

  @Test
  void aWeekendWithAHandOffInItAndAnHourMore() {
    // Friday 17:00 to Monday 09:00, hand-offs on Mondays at 00:00. The weekend in which summer
    // time ends: Friday 17:00 EDT is 21:00 UTC, Monday 00:00 EST is 05:00 UTC, 09:00 EST is 14:00
    // UTC. The next: Friday 17:00 EST is 22:00 UTC, Monday 00:00 EST is 05:00 UTC.
    on(
        "2025-10-30T12:00:00Z",
        ShiftRequest.multiDay(FRIDAY, LocalTime.of(17, 0), MONDAY, LocalTime.of(9, 0))
            .label("S")
            .zone(NEW_YORK)
            .start(Instant.parse("2025-10-27T04:00:00Z"))
            .handOffEveryDays(7)
            .build());

    assertThat(onCall()).isEmpty();
    assertThat(rolls(7))
        .containsExactly(
            "2025-10-31T21:00:00Z 2025-11-03T05:00:00Z ana",
            "2025-11-03T05:00:00Z 2025-11-03T14:00:00Z ben",
            "2025-11-07T22:00:00Z 2025-11-10T05:00:00Z ben");
  }

  // Around the world

  @ParameterizedTest
  @CsvSource({
    // In winter: ana (Stockholm) 07 to 15 UTC, ben (New York) 15 to 23, cleo (Tokyo) 23 to 07.
    "2025-03-05T14:30:00Z, ana",
    "2025-03-05T15:00:00Z, ben",
    "2025-03-05T22:30:00Z, ben",
    "2025-03-05T23:00:00Z, cleo",
    "2025-03-06T06:59:59Z, cleo",
    "2025-03-06T07:00:00Z, ana",
    // From 2025-03-09 until 2025-03-30 only New York has summer time: ben from 14 to 22 UTC.
    "2025-03-12T14:30:00Z, ana ben",
    "2025-03-12T21:59:59Z, ben",
    "2025-03-12T22:30:00Z, ''",
    "2025-03-12T23:00:00Z, cleo",
    // Then both: ana from 06 to 14 UTC, at the same time as cleo for an hour.
    "2025-04-02T06:30:00Z, ana cleo",
    "2025-04-02T14:00:00Z, ben"
  })
  void aShiftAroundTheWorldHasGapsAndOverlapsWhereZonesDisagree(Instant now, String onCall) {
    on(
        now.toString(),
        List.of(
            region("ana", STOCKHOLM, 8, 16),
            region("ben", NEW_YORK, 10, 18),
            region("cleo", TOKYO, 8, 16)));

    assertThat(String.join(" ", onCall())).isEqualTo(onCall);
  }

  // What begins later, and windows

  @Test
  void aShiftThatBeginsTomorrowHasNobodyToday() {
    on("2025-01-06T09:00:00Z", aroundTheClock(UTC, "2025-01-07T08:00:00Z", 1));

    assertThat(onCall()).isEmpty();
    assertThat(rolls(2))
        .containsExactly(
            "2025-01-07T08:00:00Z 2025-01-08T08:00:00Z ana",
            "2025-01-08T08:00:00Z 2025-01-09T08:00:00Z ben");
    fake.clock().advance(Duration.ofHours(23));
    assertThat(onCall()).containsExactly("ana");
  }

  @Test
  void skippedDaysAreLeftOutButForThePeriodThatRuns() {
    // Monday 09:30; the window is Wednesday 09:30 to Thursday 09:30, in which Thursday 09:00 lies:
    // Monday ana, Tuesday ben, Wednesday cleo, Thursday ana.
    on("2025-01-06T09:30:00Z", aroundTheClock(UTC, "2025-01-06T09:00:00Z", 1));

    assertThat(rolls(ScheduleQuery.builder().daysSkip(2).daysForward(1).build()))
        .containsExactly(
            "2025-01-06T09:00:00Z 2025-01-07T09:00:00Z ana",
            "2025-01-09T09:00:00Z 2025-01-10T09:00:00Z ana");
  }

  @Test
  @SuppressWarnings("deprecation") // Version 1 tells times, too.
  void teamAndUserSchedulesOfBothVersionsTellTheSameTimes() {
    on("2025-03-08T15:00:00Z", aroundTheClock(NEW_YORK, "2025-03-07T14:00:00Z", 1));
    ScheduleQuery query = ScheduleQuery.builder().daysForward(1).build();
    SplunkOnCallApi api = fake.api();
    String team = fake.team("T").slug();
    List<List<OnCallRoll>> all =
        List.of(
            ofPolicy(api.onCall().teamSchedule(team, query).policies().get(1).entries()),
            ofPolicy(api.onCall().userSchedules("cleo", query).get(0).policies().get(1).entries()),
            ofRotation(api.onCall().teamScheduleV1(team, query).entries()),
            ofRotation(api.onCall().userSchedulesV1("cleo", query).get(0).entries()));

    assertThat(all)
        .allSatisfy(
            rolls ->
                assertThat(rolls.stream().map(ScheduleTimesTest::text))
                    .containsExactly(
                        "2025-03-08T14:00:00Z 2025-03-09T13:00:00Z ben",
                        "2025-03-09T13:00:00Z 2025-03-10T13:00:00Z cleo"));
  }

  // Overrides

  @Test
  void anOverrideAcrossAHandOffCountsOnlyWhileTheAbsentUserIsOnDuty() {
    // ana is on duty on Monday from 09:00 to Tuesday 09:00, and absent from Monday 21:00 to
    // Tuesday 21:00.
    on("2025-01-06T09:00:00Z", aroundTheClock(UTC, "2025-01-06T09:00:00Z", 1));
    override("ana", "zoe", "2025-01-06T21:00:00Z", "2025-01-07T21:00:00Z");

    assertThat(onCallAt("2025-01-06T20:59:59Z")).containsExactly("ana");
    assertThat(onCallAt("2025-01-06T21:00:00Z")).containsExactly("zoe");
    assertThat(onCallAt("2025-01-07T08:59:59Z")).containsExactly("zoe");
    assertThat(onCallAt("2025-01-07T09:00:00Z")).containsExactly("ben");
  }

  @Test
  void ofOverlappingOverridesTheOneThatBeganFirstCountsUntilItEnds() {
    // zoe from 12:00 to 16:00, yara from 10:00 to 14:00: yara 10 to 14, zoe 14 to 16.
    on("2025-01-06T09:00:00Z", aroundTheClock(UTC, "2025-01-06T09:00:00Z", 1));
    override("ana", "zoe", "2025-01-06T12:00:00Z", "2025-01-06T16:00:00Z");
    override("ana", "yara", "2025-01-06T10:00:00Z", "2025-01-06T14:00:00Z");

    assertThat(onCallAt("2025-01-06T09:59:59Z")).containsExactly("ana");
    assertThat(onCallAt("2025-01-06T10:00:00Z")).containsExactly("yara");
    assertThat(onCallAt("2025-01-06T12:00:00Z")).containsExactly("yara");
    assertThat(onCallAt("2025-01-06T14:00:00Z")).containsExactly("zoe");
    assertThat(onCallAt("2025-01-06T16:00:00Z")).containsExactly("ana");
  }

  @Test
  void ofOverridesThatBeginTogetherTheOneThatWasMadeFirstCounts() {
    on("2025-01-06T09:00:00Z", aroundTheClock(UTC, "2025-01-06T09:00:00Z", 1));
    override("ana", "zoe", "2025-01-06T10:00:00Z", "2025-01-06T12:00:00Z");
    override("ana", "yara", "2025-01-06T10:00:00Z", "2025-01-06T14:00:00Z");

    assertThat(onCallAt("2025-01-06T11:00:00Z")).containsExactly("zoe");
    assertThat(onCallAt("2025-01-06T13:00:00Z")).containsExactly("yara");
  }

  // Nobody

  @Test
  void aShiftWithoutMembersHasNobodyAndTheNextStepIsReachedInItsTime() {
    on("2025-01-06T09:00:00Z", aroundTheClock(UTC, "2025-01-06T09:00:00Z", 1), new String[0]);

    assertThat(onCall()).isEmpty();
    assertThat(rolls(7)).isEmpty();
    fake.api().triggerAlarm("s", "d", IncidentTarget.escalationPolicy(policy));
    fake.clock().advance(Duration.ofMinutes(20));
    assertThat(fake.pages()).extracting(Page::username).containsExactly("zoe");
    assertThat(fake.pages().get(0).at()).isEqualTo("2025-01-06T09:15:00Z");
  }

  @Test
  void outsideTheMaskTheNextStepIsReachedInItsTime() {
    // 05:50 is in the night, 06:05 is not.
    on("2025-01-07T05:50:00Z", night(UTC, "2025-01-06T12:00:00Z", 1, DAILY));
    IncidentTarget target = IncidentTarget.escalationPolicy(policy);
    fake.api().triggerAlarm("s", "d", target);
    fake.clock().advance(Duration.ofMinutes(15));
    fake.api().triggerAlarm("s", "d", target);
    fake.clock().advance(Duration.ofMinutes(15));

    assertThat(fake.pages())
        .extracting(page -> page.at() + " " + page.username() + " for " + page.incidentNumber())
        .containsExactly(
            "2025-01-07T05:50:00Z ana for 1",
            "2025-01-07T06:05:00Z zoe for 1",
            "2025-01-07T06:20:00Z zoe for 2");
  }

  private static ShiftRequest aroundTheClock(ZoneId zone, String start, int days) {
    return ShiftRequest.aroundTheClock()
        .label("S")
        .zone(zone)
        .start(Instant.parse(start))
        .handOffEveryDays(days)
        .build();
  }

  private static ShiftRequest night(ZoneId zone, String start, int days, Set<DayOfWeek> on) {
    return ShiftRequest.partialDay(on, LocalTime.of(22, 0), LocalTime.of(6, 0))
        .label("S")
        .zone(zone)
        .start(Instant.parse(start))
        .handOffEveryDays(days)
        .build();
  }

  /**
   * In Stockholm, in turns of a week from Monday 2025-03-03 on. It is the week of ana on 03-24,
   * three weeks later, and on 10-20, 33 weeks later; that of ben on 03-31.
   */
  private static ShiftRequest partOfSunday(LocalTime from, LocalTime to) {
    return ShiftRequest.partialDay(Set.of(DayOfWeek.SUNDAY), from, to)
        .label("S")
        .zone(STOCKHOLM)
        .start(Instant.parse("2025-03-02T23:00:00Z"))
        .handOffEveryDays(7)
        .build();
  }

  private static NewShift region(String user, ZoneId zone, int from, int to) {
    ShiftMask mask = ShiftMask.of(DAILY, LocalTime.of(from, 0), LocalTime.of(to, 0));
    return NewShift.of(
        ShiftRequest.followTheSun(mask)
            .label(user)
            .zone(zone)
            .start(Instant.parse("2025-01-01T00:00:00Z"))
            .handOffEveryDays(7)
            .build(),
        user);
  }

  private void on(String now, ShiftRequest shift) {
    on(now, shift, new String[] {"ana", "ben", "cleo"});
  }

  private void on(String now, ShiftRequest shift, String... members) {
    on(now, List.of(NewShift.of(shift, members)));
  }

  /** An organisation with one rotation, and a policy that leads to it and then to zoe. */
  private void on(String now, List<NewShift> shifts) {
    fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .startingAt(Instant.parse(now))
                    .users("zoe", "yara")
                    .team("T", team -> team.members("ana", "ben", "cleo")));
    String team = fake.team("T").slug();
    fake.api()
        .rotations()
        .create(team, CreateRotationRequest.builder().label("R").shifts(shifts).build());
    rotation = fake.api().rotations().groups(team).get(0).slug();
    policy =
        fake.api()
            .escalationPolicies()
            .create(
                CreatePolicyRequest.builder()
                    .name("P")
                    .teamSlug(team)
                    .addSteps(
                        EscalationStep.of(Duration.ZERO, EscalationEntry.rotation(rotation)),
                        EscalationStep.of(Duration.ofMinutes(15), EscalationEntry.user("zoe")))
                    .build())
            .slug();
  }

  private void override(String absent, String standIn, String start, String end) {
    String id =
        fake.api()
            .overrides()
            .create(
                OverrideRequest.builder()
                    .username(absent)
                    .zone(STOCKHOLM)
                    .start(Instant.parse(start))
                    .end(Instant.parse(end))
                    .build())
            .publicId();
    fake.api().overrides().assign(id, policy, standIn, true);
  }

  private List<String> onCall() {
    return fake.api().onCall().current().get(0).policies().get(1).users();
  }

  /** Moves the clock there. */
  private List<String> onCallAt(String instant) {
    fake.clock().advance(Duration.between(fake.clock().now(), Instant.parse(instant)));
    return onCall();
  }

  private List<String> rolls(int daysForward) {
    return rolls(ScheduleQuery.builder().daysForward(daysForward).build());
  }

  private List<String> rolls(ScheduleQuery query) {
    return ofPolicy(
            fake.api()
                .onCall()
                .teamSchedule(fake.team("T").slug(), query)
                .policies()
                .get(1)
                .entries())
        .stream()
        .map(ScheduleTimesTest::text)
        .toList();
  }

  private static List<OnCallRoll> ofPolicy(List<OnCallEntry> entries) {
    return entries.stream().flatMap(entry -> entry.rolls().stream()).toList();
  }

  private static List<OnCallRoll> ofRotation(List<LegacyOnCallEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.rotationName().equals(Optional.of("R")))
        .flatMap(entry -> entry.rolls().stream())
        .toList();
  }

  private static String text(OnCallRoll roll) {
    return roll.start() + " " + roll.end() + " " + roll.onCallUser().orElse("nobody");
  }
}
