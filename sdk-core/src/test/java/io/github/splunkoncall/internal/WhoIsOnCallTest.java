package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.oncall.OnCallEntry;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.oncall.OnCallType;
import io.github.splunkoncall.oncall.PolicySchedule;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.oncall.TeamSchedule;
import io.github.splunkoncall.teams.TeamRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It decides whom people call at night: every edge counts. */
class WhoIsOnCallTest {
  private static final Instant NOW = Instant.parse("2025-03-03T09:00:00Z");
  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
  private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));
  private static final Instant IN_TWO_WEEKS = NOW.plus(Duration.ofDays(14));

  private final List<ScheduleQuery> asked = new ArrayList<>();

  // Now

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT-1M"})
  void nowIsWhatTheServiceSaysOfNow(Duration later) {
    PolicySchedule schedule =
        schedule("p")
            .addEntries(
                weekly("kim", "noor").overrideUser("ben").build(),
                OnCallEntry.builder().onCallUser("ada").build())
            .build();

    assertThat(at(NOW.plus(later), schedule)).containsExactly("ben", "ada");
    assertThat(asked).containsExactly(ScheduleQuery.standard());
  }

  @Test
  void anActiveOverrideCountsForNowOnly() {
    PolicySchedule schedule =
        schedule("p").addEntries(weekly("kim", "noor").overrideUser("ben").build()).build();

    assertThat(at(NOW, schedule)).containsExactly("ben");
    assertThat(at(NOW.plusNanos(1), schedule)).containsExactly("kim");
  }

  // Which days are asked for

  @ParameterizedTest
  @ValueSource(strings = {"PT-1M-0.000000001S", "P-1D", "P213DT0.000000001S", "P400D"})
  void whatNoScheduleReachesIsRefusedBeforeAsking(Duration later) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> at(NOW.plus(later), schedule("p").build()))
        .withMessage(
            "at must be from now, 2025-03-03T09:00:00Z, to 213 days from now, not "
                + NOW.plus(later));
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PT0.000000001S, 2, -1",
    "PT1H, 2, -1",
    "PT24H, 2, -1",
    "PT24H0.000000001S, 3, -1",
    "P13D, 14, -1",
    "P122D, 123, -1",
    "P122DT1S, 123, 1",
    "P123D, 123, 1",
    "P200D, 123, 78",
    "P212D, 123, 90",
    "P213D, 123, 90",
  })
  void asMuchIsAskedForAsReachesADayBeyond(Duration later, int forward, int skip) {
    at(NOW.plus(later), schedule("p").build());

    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).daysForward()).hasValue(forward);
    assertThat(asked.get(0).daysSkip()).isEqualTo(skip < 0 ? Optional.empty() : Optional.of(skip));
    assertThat(asked.get(0).step()).hasValue(0);
  }

  @Test
  void theLastInstantThatIsReachedIsAnswered() {
    assertThatCode(() -> at(NOW.plus(Duration.ofDays(213)), schedule("p").build()))
        .doesNotThrowAnyException();
  }

  // Rolls

  @Test
  void aPeriodBeginsWithItsStartAndEndsBeforeItsEnd() {
    PolicySchedule schedule = schedule("p").addEntries(weekly("kim", "noor").build()).build();

    assertThat(at(TOMORROW, schedule)).containsExactly("kim");
    assertThat(at(NEXT_WEEK.minusNanos(1), schedule)).containsExactly("kim");
    assertThat(at(NEXT_WEEK, schedule)).containsExactly("noor");
    assertThat(at(IN_TWO_WEEKS.minusNanos(1), schedule)).containsExactly("noor");
    assertThat(at(IN_TWO_WEEKS, schedule)).isEmpty();
  }

  @Test
  void betweenPeriodsNobodyIsOnCall() {
    OnCallEntry entry =
        OnCallEntry.builder()
            .onCallUser("kim")
            .addRolls(roll(NOW, TOMORROW, "kim"), roll(NEXT_WEEK, IN_TWO_WEEKS, "noor"))
            .build();

    assertThat(at(TOMORROW, schedule("p").addEntries(entry).build())).isEmpty();
  }

  @Test
  void aPeriodWithoutAUserHasNobodyOnCall() {
    OnCallEntry entry =
        OnCallEntry.builder()
            .onCallUser("kim")
            .addRolls(OnCallRoll.builder().start(NOW).end(NEXT_WEEK).build())
            .build();

    assertThat(at(TOMORROW, schedule("p").addEntries(entry).build())).isEmpty();
  }

  @Test
  void aFixedUserStaysOnCall() {
    OnCallEntry fixed = OnCallEntry.builder().type(OnCallType.USER).onCallUser("ada").build();

    assertThat(at(NOW.plus(Duration.ofDays(200)), schedule("p").addEntries(fixed).build()))
        .containsExactly("ada");
  }

  @Test
  void whatReachesNoUserCountsForNothing() {
    OnCallEntry webhook = OnCallEntry.builder().type(OnCallType.WEBHOOK).build();
    PolicySchedule schedule = schedule("p").addEntries(webhook).build();

    assertThat(at(NOW, schedule)).isEmpty();
    assertThat(at(TOMORROW, schedule)).isEmpty();
  }

  @Test
  void everybodyIsToldOnceInTheOrderOfThePolicies() {
    OnCallEntry ada = OnCallEntry.builder().onCallUser("ada").build();
    PolicySchedule first = schedule("p").addEntries(weekly("kim", "noor").build(), ada).build();
    PolicySchedule second =
        schedule("q").addEntries(ada, OnCallEntry.builder().onCallUser("ben").build()).build();

    assertThat(at(NOW, first, second)).containsExactly("kim", "ada", "ben");
    assertThat(at(NEXT_WEEK, first, second)).containsExactly("noor", "ada", "ben");
  }

  // Overrides

  @Test
  void anOverrideBeginsWithItsStartAndEndsBeforeItsEnd() {
    PolicySchedule schedule =
        schedule("p")
            .addEntries(weekly("kim", "noor").build())
            .addOverrides(override("kim", "ben", TOMORROW, NEXT_WEEK).build())
            .build();

    assertThat(at(TOMORROW.minusNanos(1), schedule)).containsExactly("kim");
    assertThat(at(TOMORROW, schedule)).containsExactly("ben");
    assertThat(at(NEXT_WEEK.minusNanos(1), schedule)).containsExactly("ben");
    assertThat(at(NEXT_WEEK, schedule)).containsExactly("noor");
  }

  @Test
  void anOverrideOfAFixedUserCounts() {
    PolicySchedule schedule =
        schedule("p")
            .addEntries(OnCallEntry.builder().onCallUser("ada").build())
            .addOverrides(override("ada", "ben", TOMORROW, NEXT_WEEK).build())
            .build();

    assertThat(at(TOMORROW, schedule)).containsExactly("ben");
    assertThat(at(NEXT_WEEK, schedule)).containsExactly("ada");
  }

  @Test
  void anOverrideOfSomebodyElseDoesNotCount() {
    PolicySchedule schedule =
        schedule("p")
            .addEntries(weekly("kim", "noor").build())
            .addOverrides(
                override("noor", "ben", NOW, NEXT_WEEK).build(),
                OnCallOverride.builder().start(NOW).end(NEXT_WEEK).overrideUser("ben").build())
            .build();

    assertThat(at(TOMORROW, schedule)).containsExactly("kim");
  }

  @Test
  void q22_anOverrideOfAnotherPolicyDoesNotCount() {
    assertThat(at(TOMORROW, overriddenFor(PolicyRef.of("P", "p")))).containsExactly("ben");
    assertThat(at(TOMORROW, overriddenFor(PolicyRef.of("P", "other")))).containsExactly("kim");
  }

  private static PolicySchedule overriddenFor(PolicyRef policy) {
    return schedule("p")
        .addEntries(weekly("kim", "noor").build())
        .addOverrides(override("kim", "ben", NOW, NEXT_WEEK).policy(policy).build())
        .build();
  }

  @Test
  void anOverrideForWhichNobodyWasFoundChangesNothing() {
    PolicySchedule schedule =
        schedule("p")
            .addEntries(weekly("kim", "noor").build())
            .addOverrides(
                OnCallOverride.builder().originalUser("kim").start(NOW).end(NEXT_WEEK).build())
            .build();

    assertThat(at(TOMORROW, schedule)).containsExactly("kim");
  }

  @Test
  void whoTookOverCanBeReplacedLaterWhateverTheOrderOfTheList() {
    OnCallOverride first = override("kim", "ben", NOW, NEXT_WEEK).build();
    OnCallOverride second = override("ben", "ada", TOMORROW, NEXT_WEEK).build();

    assertThat(effective("kim", first, second)).isEqualTo("ada");
    assertThat(effective("kim", second, first)).isEqualTo("ada");
    assertThat(effective("ben", first, second)).isEqualTo("ada");
  }

  @Test
  void whoTookOverStaysUntilSomebodyIsFound() {
    OnCallOverride given = override("kim", "ben", NOW, NEXT_WEEK).build();
    OnCallOverride open =
        OnCallOverride.builder().originalUser("ben").start(TOMORROW).end(NEXT_WEEK).build();

    assertThat(effective("kim", given, open)).isEqualTo("ben");
  }

  @Test
  void whoTookOverCanGiveBack() {
    OnCallOverride given = override("kim", "ben", NOW, NEXT_WEEK).build();
    OnCallOverride back = override("ben", "kim", TOMORROW, NEXT_WEEK).build();

    assertThat(effective("kim", given, back)).isEqualTo("kim");
  }

  @Test
  void aStandInIsToldOnceThoughOnCallAnyway() {
    PolicySchedule schedule =
        schedule("p")
            .addEntries(
                weekly("kim", "noor").build(), OnCallEntry.builder().onCallUser("ben").build())
            .addOverrides(override("kim", "ben", NOW, NEXT_WEEK).build())
            .build();

    assertThat(at(TOMORROW, schedule)).containsExactly("ben");
  }

  private static String effective(String user, OnCallOverride... overrides) {
    return WhoIsOnCall.effective(user, "p", List.of(overrides), TOMORROW);
  }

  private List<String> at(Instant at, PolicySchedule... policies) {
    TeamSchedule schedule =
        TeamSchedule.builder().team(TeamRef.of("Ops", "team-1")).addPolicies(policies).build();
    return WhoIsOnCall.at(
        at,
        NOW,
        query -> {
          asked.add(query);
          return schedule;
        });
  }

  private static PolicySchedule.Builder schedule(String slug) {
    PolicySchedule.Builder schedule = PolicySchedule.builder();
    schedule.policy(PolicyRef.of(slug, slug));
    return schedule;
  }

  /** A rotation that has just handed over to the first, and will to the second in a week. */
  private static OnCallEntry.Builder weekly(String first, String second) {
    OnCallEntry.Builder entry = OnCallEntry.builder();
    entry.type(OnCallType.ROTATION_GROUP).onCallUser(first);
    entry.addRolls(roll(NOW, NEXT_WEEK, first), roll(NEXT_WEEK, IN_TWO_WEEKS, second));
    return entry;
  }

  private static OnCallRoll roll(Instant start, Instant end, String user) {
    return OnCallRoll.builder().start(start).end(end).onCallUser(user).roll(true).build();
  }

  private static OnCallOverride.Builder override(
      String original, String standIn, Instant start, Instant end) {
    OnCallOverride.Builder override = OnCallOverride.builder();
    override.originalUser(original).overrideUser(standIn).start(start).end(end);
    return override;
  }
}
