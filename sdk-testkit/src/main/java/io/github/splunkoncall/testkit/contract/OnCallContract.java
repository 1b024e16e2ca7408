package io.github.splunkoncall.testkit.contract;

import static java.time.DayOfWeek.MONDAY;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.RotationEntry;
import io.github.splunkoncall.oncall.LegacySchedule;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.oncall.OnCallEntry;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.oncall.OnCallType;
import io.github.splunkoncall.oncall.PolicySchedule;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.oncall.TeamSchedule;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.RotationGroup;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Schedules, and taking over from each other. */
abstract class OnCallContract extends ContractSuite {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final LocalTime NINE = LocalTime.of(9, 0);
  private static final Instant FIRST_HAND_OFF = MONDAY_NINE.plus(WEEK);

  // Schedules

  @Test
  void aScheduleHasThePoliciesOfTheTeamWithWhomTheyReach() {
    TeamSchedule schedule = onCall().teamSchedule(databases());

    assertThat(schedule.team().name()).isEqualTo("Databases");
    assertThat(schedule.policies())
        .extracting(policy -> policy.policy().name())
        .containsExactly("Databases", "DB primary");
    assertThat(schedule.policies().get(0).entries())
        .containsExactly(fixed("ana"), fixed("ben"), fixed("cleo"));
    assertThat(schedule.policies()).allMatch(policy -> policy.overrides().isEmpty());
  }

  @Test
  void aShiftShowsThePeriodThatRunsAndThoseThatBeginInTwoWeeks() {
    fake.clock().advance(Duration.ofDays(1));

    OnCallEntry entry = onlyEntry(ScheduleQuery.standard());

    assertThat(entry.type()).isEqualTo(OnCallType.ROTATION_GROUP);
    assertThat(entry.onCallUser()).contains("ana");
    assertThat(entry.overrideUser()).isEmpty();
    assertThat(entry.rotationName()).contains("Weekly");
    assertThat(entry.shiftName()).contains("24x7");
    assertThat(entry.shiftRoll()).contains(MONDAY_NINE);
    assertThat(entry.rolls()).containsExactly(week(0, "ana"), week(1, "ben"), week(2, "ana"));
  }

  @Test
  void ofAPeriodThatLastsForeverAYearIsShown() {
    String days =
        rotationForever("Days", ShiftRequest.partialDay(Set.of(MONDAY), NINE, NINE.plusHours(8)));
    String around = rotationForever("24x7", ShiftRequest.aroundTheClock());
    String slug = policy(EscalationEntry.rotation(days), EscalationEntry.rotation(around));

    List<OnCallEntry> entries =
        schedule(slug, onCall().teamSchedule(databases(), days(0, 7))).entries();

    assertThat(entries.get(0).rolls()).hasSizeBetween(50, 60);
    assertThat(entries.get(1).rolls()).hasSize(1);
  }

  @Test
  void aScheduleCoversTheDaysThatAreAskedFor() {
    assertThat(rolls(0, 0)).containsExactly(week(0, "ana"));
    assertThat(rolls(0, 7)).containsExactly(week(0, "ana"));
    assertThat(rolls(0, 8)).containsExactly(week(0, "ana"), week(1, "ben"));
    assertThat(rolls(7, 0)).containsExactly(week(0, "ana"));
    assertThat(rolls(7, 7)).containsExactly(week(0, "ana"), week(1, "ben"));
    assertThat(rolls(8, 7)).containsExactly(week(0, "ana"), week(2, "ana"));
    assertThat(rolls(90, 123)).hasSize(1 + 18);
  }

  @Test
  void aScheduleIsOfTheStepThatIsAskedFor() {
    assertThat(dbPrimary(ScheduleQuery.builder().step(1).build()).entries())
        .containsExactly(fixed("cleo"));
    assertThat(dbPrimary(ScheduleQuery.builder().step(2).build()).entries()).isEmpty();
  }

  @Test
  void neighboursAreThoseWhoComeAfterAndBefore() {
    String slug =
        policy(
            EscalationEntry.nextRotation(weekly()),
            EscalationEntry.previousRotation(weekly()),
            EscalationEntry.rotation(weekly()));

    List<OnCallEntry> entries =
        schedule(slug, onCall().teamSchedule(databases(), days(0, 8))).entries();

    assertThat(entries)
        .extracting(OnCallEntry::type)
        .containsExactly(
            OnCallType.ROTATION_GROUP_NEXT,
            OnCallType.ROTATION_GROUP_PREVIOUS,
            OnCallType.ROTATION_GROUP);
    assertThat(entries.get(0).onCallUser()).contains("ben");
    assertThat(entries.get(0).rolls()).containsExactly(week(0, "ben"), week(1, "ana"));
    assertThat(entries.get(1).rolls()).containsExactly(week(0, "ben"), week(1, "ana"));
    assertThat(entries.get(2).rolls()).containsExactly(week(0, "ana"), week(1, "ben"));
  }

  @Test
  void whatIsNoUserIsAnEntryWithoutOne() {
    String webhook = api().webhooks().list().get(0).slug();
    String slug =
        policy(
            EscalationEntry.webhook(webhook),
            EscalationEntry.email("duty@example.org"),
            EscalationEntry.policy(databases()));

    PolicySchedule schedule = schedule(slug, onCall().teamSchedule(databases()));

    assertThat(schedule.entries())
        .containsExactly(
            OnCallEntry.builder().type(OnCallType.WEBHOOK).build(),
            OnCallEntry.builder().type(OnCallType.EMAIL).build(),
            OnCallEntry.builder().type(OnCallType.POLICY_ROUTING).build());
    assertThat(schedule.users()).isEmpty();
  }

  @Test
  void theScheduleOfAUserIsThatOfAllTeamsOfTheUserWithTheEntriesOfOthers() {
    api().teams().addMember(fake.team("Web").slug(), "ana");

    assertThat(onCall().userSchedules("ana"))
        .containsExactly(
            onCall().teamSchedule(databases()), onCall().teamSchedule(fake.team("Web").slug()));
    assertThat(onCall().userSchedules("zoe", days(0, 1)))
        .extracting(schedule -> schedule.team().name())
        .containsExactly("Web");
    assertThat(onCall().userSchedules("admin")).isEmpty();
  }

  @Test
  @SuppressWarnings("deprecation")
  void q23_version1TellsTheSameInOneList() {
    onCall().takeOnCall(dbPrimary().slug(), "ana", "zoe");

    LegacySchedule schedule = onCall().teamScheduleV1(databases());

    assertThat(schedule.teamSlug()).isEqualTo(databases());
    assertThat(schedule.entries())
        .extracting(entry -> entry.onCallUser().orElse("none"))
        .containsExactly("ana", "ben", "cleo", "ana");
    assertThat(schedule.entries().get(0).policyType()).contains("user");
    assertThat(schedule.entries().get(3))
        .satisfies(
            entry -> {
              assertThat(entry.effectiveUser()).contains("zoe");
              assertThat(entry.policyType()).contains("RotationGroupPolicy");
              assertThat(entry.rotationName()).contains("Weekly");
              assertThat(entry.shiftName()).contains("24x7");
              assertThat(entry.shiftRoll()).contains(MONDAY_NINE);
              assertThat(entry.rolls()).containsExactly(week(0, "ana"), week(1, "ben"));
            });
    assertThat(schedule.overrides())
        .containsExactly(override("ana", "zoe", MONDAY_NINE, FIRST_HAND_OFF));
    assertThat(onCall().userSchedulesV1("ana")).containsExactly(schedule);
    assertThat(onCall().userSchedulesV1("ana", ScheduleQuery.builder().step(1).build()))
        .containsExactly(
            onCall().teamScheduleV1(databases(), ScheduleQuery.builder().step(1).build()));
  }

  // Taking over

  @Test
  void whoTakesOnCallHasItUntilTheEndOfThePeriod() {
    fake.clock().advance(Duration.ofDays(1));
    onCall().takeOnCall(dbPrimary().slug(), "ana", "zoe");

    assertThat(current()).containsExactly("zoe");
    PolicySchedule schedule = dbPrimary(ScheduleQuery.standard());
    assertThat(schedule.entries().get(0).onCallUser()).contains("ana");
    assertThat(schedule.entries().get(0).overrideUser()).contains("zoe");
    assertThat(schedule.overrides())
        .extracting(override -> override.policy().orElseThrow().name())
        .containsExactly("DB primary");
    assertThat(schedule.overrides())
        .extracting(override -> override.originalUser().orElse("none"))
        .containsExactly("ana");
    assertThat(schedule.overrides())
        .extracting(OnCallOverride::start)
        .containsExactly(fake.clock().now());
    assertThat(schedule.overrides())
        .extracting(OnCallOverride::end)
        .containsExactly(FIRST_HAND_OFF);

    fake.clock().advance(Duration.ofDays(6).minusNanos(1));
    assertThat(current()).containsExactly("zoe");
    fake.clock().advance(Duration.ofNanos(1));
    assertThat(current()).containsExactly("ben");
    assertThat(dbPrimary(ScheduleQuery.standard()).overrides()).isEmpty();
    fake.clock().advance(WEEK);
    assertThat(current()).containsExactly("ana");
  }

  @Test
  void whoTookOnCallIsPagedInTheirPlace() {
    onCall().takeOnCall(dbPrimary().slug(), "ana", "zoe");
    anIncident();

    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("zoe");
  }

  @Test
  void whatWasTakenCanBeTakenFromThemAndGivenBack() {
    onCall().takeOnCall(dbPrimary().slug(), "ana", "zoe");
    onCall().takeOnCall(dbPrimary().slug(), "zoe", "cleo");
    assertThat(current()).containsExactly("cleo");

    onCall().takeOnCall(dbPrimary().slug(), "cleo", "ana");
    assertThat(current()).containsExactly("ana");
  }

  @Test
  void aFixedUserIsRelievedForGood() {
    onCall().takeOnCall(databases(), "cleo", "zoe");
    fake.clock().advance(Duration.ofDays(400));

    assertThat(onCall().current().get(0).policies().get(0).users())
        .containsExactly("ana", "ben", "zoe");
  }

  @Test
  void aLaterStepCanBeTakenToo() {
    onCall().takeOnCall(dbPrimary().slug(), "cleo", "zoe");
    anIncident();
    fake.clock().advance(Duration.ofMinutes(15));

    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("ana", "zoe");
  }

  @Test
  void aTakeHoldsForItsPolicyOnly() {
    onCall().takeOnCall(dbPrimary().slug(), "ana", "zoe");

    assertThat(onCall().current().get(0).policies().get(0).users())
        .containsExactly("ana", "ben", "cleo");
  }

  @Test
  @SuppressWarnings("deprecation")
  void q24_aTakeOfATeamHoldsForAllItsPolicies() {
    onCall().takeOnCallOfTeam(databases(), "ana", "zoe");

    assertThat(onCall().current().get(0).policies().get(0).users())
        .containsExactly("zoe", "ben", "cleo");
    assertThat(current()).containsExactly("zoe");
  }

  @Test
  @SuppressWarnings("deprecation")
  void nothingIsTakenFromWhoIsNotOnCall() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> onCall().takeOnCall(dbPrimary().slug(), "ben", "zoe"),
            () -> onCall().takeOnCallOfTeam(databases(), "zoe", "ana"))) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(call)
          .satisfies(e -> assertThat(e.serviceMessage().orElseThrow()).endsWith("is not on call"));
    }
    assertThat(current()).containsExactly("ana");
  }

  @Test
  void whoLeavesTheOrganisationStandsInForNobody() {
    onCall().takeOnCall(dbPrimary().slug(), "ana", "zoe");
    api().users().delete("zoe", UserReplacement.specifiedUser("cleo"));

    assertThat(current()).containsExactly("ana");
    assertThat(dbPrimary(ScheduleQuery.standard()).overrides()).isEmpty();
  }

  @Test
  @SuppressWarnings("deprecation")
  void whatDoesNotExistIsNotFound() {
    String policy = dbPrimary().slug();
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> onCall().teamSchedule("team-nowhere"),
            () -> onCall().teamScheduleV1("team-nowhere"),
            () -> onCall().whoIsOnCall("team-nowhere"),
            () -> onCall().userSchedules("nobody"),
            () -> onCall().userSchedulesV1("nobody"),
            () -> onCall().takeOnCall("pol-nowhere", "ana", "ben"),
            () -> onCall().takeOnCall(policy, "nobody", "ben"),
            () -> onCall().takeOnCall(policy, "ana", "nobody"),
            () -> onCall().takeOnCallOfTeam("team-nowhere", "ana", "ben"))) {
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
  }

  @Test
  @SuppressWarnings("deprecation")
  void badArgumentsAreRefusedBeforeTheCall() {
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> onCall().teamSchedule(" "),
            () -> onCall().teamScheduleV1(".."),
            () -> onCall().userSchedules(""),
            () -> onCall().userSchedulesV1("."),
            () -> onCall().whoIsOnCall(""),
            () -> onCall().whoIsOnCall("..", MONDAY_NINE),
            () -> onCall().takeOnCall("", "ana", "ben"),
            () -> onCall().takeOnCall("pol-1", " ", "ben"),
            () -> onCall().takeOnCall("pol-1", "ana", ""),
            () -> onCall().takeOnCallOfTeam(" ", "ana", "ben"),
            () -> onCall().takeOnCallOfTeam("team-1", "", "ben"),
            () -> onCall().takeOnCallOfTeam("team-1", "ana", " "))) {
      assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(" must ");
    }
  }

  // Who is on call

  @Test
  void whoIsOnCallNowIsWhoIsOnCallByEveryAccount() {
    onCall().takeOnCall(dbPrimary().slug(), "ana", "zoe");
    for (int day = 0; day < 21; day++) {
      for (TeamOnCall team : onCall().current()) {
        String slug = team.team().slug();
        assertThat(onCall().whoIsOnCall(slug)).isEqualTo(team.users());
        assertThat(onCall().whoIsOnCall(slug, fake.clock().now())).isEqualTo(team.users());
      }
      fake.clock().advance(Duration.ofDays(1));
    }
  }

  @Test
  void whoWillBeOnCallIsWhoIsOnCallThen() {
    List<Duration> times =
        Stream.of("PT1S", "P6DT23H59M59S", "P7D", "P13DT23H", "P14D", "P100D", "P122D", "P180D")
            .map(Duration::parse)
            .toList();
    onCall().takeOnCall(dbPrimary().slug(), "ana", "zoe");
    onCall().takeOnCall(databases(), "ana", "zoe");
    onCall().takeOnCall(databases(), "ben", "zoe");
    onCall().takeOnCall(databases(), "cleo", "zoe");
    List<List<String>> expected =
        times.stream()
            .map(time -> onCall().whoIsOnCall(databases(), MONDAY_NINE.plus(time)))
            .toList();

    Duration passed = Duration.ZERO;
    for (int i = 0; i < times.size(); i++) {
      fake.clock().advance(times.get(i).minus(passed));
      passed = times.get(i);
      assertThat(expected.get(i)).as("in " + passed).isEqualTo(onCall().whoIsOnCall(databases()));
    }
    assertThat(expected.get(0)).containsExactly("zoe");
    assertThat(expected.get(2)).containsExactly("zoe", "ben");
    assertThat(expected.get(4)).containsExactly("zoe", "ana");
  }

  @Test
  void thePastAndTheFarFutureAreRefused() {
    fake.clock().advance(Duration.ofDays(1));
    Instant now = fake.clock().now();

    for (Instant at : List.of(MONDAY_NINE, now.plus(Duration.ofDays(213)).plusSeconds(1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> onCall().whoIsOnCall(databases(), at))
          .withMessageContaining("at must be from now, " + now);
    }
    assertThat(onCall().whoIsOnCall(databases(), now.plus(Duration.ofDays(213)))).isNotEmpty();
  }

  private OnCallApi onCall() {
    return api().onCall();
  }

  private String databases() {
    return fake.team("Databases").slug();
  }

  private List<String> current() {
    return onCall().current().get(0).policies().get(1).users();
  }

  private PolicySchedule dbPrimary(ScheduleQuery query) {
    return schedule(dbPrimary().slug(), onCall().teamSchedule(databases(), query));
  }

  private static PolicySchedule schedule(String policySlug, TeamSchedule schedule) {
    return schedule.policies().stream()
        .filter(policy -> policy.policy().slug().equals(policySlug))
        .findFirst()
        .orElseThrow();
  }

  private OnCallEntry onlyEntry(ScheduleQuery query) {
    List<OnCallEntry> entries = dbPrimary(query).entries();
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private List<OnCallRoll> rolls(int skip, int forward) {
    return onlyEntry(days(skip, forward)).rolls();
  }

  private static ScheduleQuery days(int skip, int forward) {
    return ScheduleQuery.builder().daysSkip(skip).daysForward(forward).build();
  }

  private static OnCallEntry fixed(String username) {
    return OnCallEntry.builder().type(OnCallType.USER).onCallUser(username).build();
  }

  private static OnCallRoll week(int number, String username) {
    Instant start = MONDAY_NINE.plus(WEEK.multipliedBy(number));
    return OnCallRoll.builder()
        .start(start)
        .end(start.plus(WEEK))
        .onCallUser(username)
        .roll(true)
        .build();
  }

  private static OnCallOverride override(String from, String to, Instant start, Instant end) {
    return OnCallOverride.builder()
        .originalUser(from)
        .overrideUser(to)
        .start(start)
        .end(end)
        .build();
  }

  /** The slug of a new rotation of Databases that never hands over. */
  private String rotationForever(String label, ShiftRequest.Builder shift) {
    shift.label(label).zone(UTC).start(MONDAY_NINE).handOffEveryDays(Integer.MAX_VALUE);
    api()
        .rotations()
        .create(databases(), CreateRotationRequest.of(label, shift.build(), "ana", "ben"));
    return api().rotations().groups(databases()).stream()
        .filter(group -> group.label().equals(label))
        .map(RotationGroup::slug)
        .findFirst()
        .orElseThrow();
  }

  /** The slug of the rotation Weekly. */
  private String weekly() {
    EscalationEntry entry =
        api().escalationPolicies().get(dbPrimary().slug()).steps().get(0).entries().get(0);
    assertThat(entry).isInstanceOf(RotationEntry.class);
    return ((RotationEntry) entry).slug();
  }

  /** The slug of a new policy of Databases with one step. */
  private String policy(EscalationEntry... entries) {
    return api()
        .escalationPolicies()
        .create(
            CreatePolicyRequest.builder()
                .name("Special")
                .teamSlug(databases())
                .addSteps(EscalationStep.of(Duration.ZERO, entries))
                .build())
        .slug();
  }
}
