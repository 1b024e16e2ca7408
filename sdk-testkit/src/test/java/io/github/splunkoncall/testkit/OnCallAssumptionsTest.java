package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.oncall.OnCallEntry;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.oncall.PolicySchedule;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody knows of schedules and overrides, each side of it, through the real client. */
class OnCallAssumptionsTest {
  private static final Instant MONDAY_NINE = Instant.parse("2025-01-06T09:00:00Z");
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final OkHttpClient http = new OkHttpClient();
  private FakeSplunkOnCall fake = FakeSplunkOnCall.create();
  private FakeServer server = fake.startServer();

  @AfterEach
  void close() {
    http.connectionPool().evictAll();
    server.close();
  }

  private <T> SplunkOnCallApi api(Assumption<T> assumption, T value) {
    server.close();
    fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .assume(assumption, value)
                    .startingAt(MONDAY_NINE)
                    .users("zoe")
                    .team(
                        "Databases",
                        team ->
                            team.members("ana", "ben", "cleo")
                                .rotation("Weekly", "ana", "ben")
                                .rotation(
                                    "Daytime",
                                    rotation ->
                                        rotation
                                            .members("cleo")
                                            .shift(
                                                "Office",
                                                shift ->
                                                    shift.partialDay(
                                                        WEEKDAYS,
                                                        LocalTime.of(8, 0),
                                                        LocalTime.of(18, 0))))
                                .policy(
                                    "DB primary",
                                    policy ->
                                        policy
                                            .notifyRotation("Weekly")
                                            .after(Duration.ofMinutes(15))
                                            .notifyUsers("cleo"))
                                .policy("Office", policy -> policy.notifyRotation("Daytime"))));
    server = fake.startServer();
    return SplunkOnCallClient.builder()
        .baseUrl(server.url().toString())
        .apiId(server.credentials().apiId())
        .apiKey(server.credentials().apiKey())
        .httpClient(http)
        .clock(fake.clock()::now)
        .build();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void q21_whoIsOnCallNowIsReadInBothSpellings(boolean observed) {
    SplunkOnCallApi api = api(Assumption.ON_CALL_NOW_IS_AS_OBSERVED, observed);

    assertThat(api.onCall().current().get(0).policies().get(1).users()).containsExactly("ana");
  }

  @ParameterizedTest
  @CsvSource({"true, 3", "false, 2"})
  void policiesForWhichNobodyIsOnCallAreListedOrNot(boolean listed, int policies) {
    SplunkOnCallApi api = api(Assumption.IDLE_POLICIES_ARE_LISTED, listed);
    fake.clock().advance(Duration.ofHours(12));

    assertThat(api.onCall().current().get(0).policies()).hasSize(policies);
  }

  @Test
  void onCallNowCanBeThatOfAllSteps() {
    SplunkOnCallApi api = api(Assumption.CURRENT_ON_CALL_IS_THE_FIRST_STEP, false);

    assertThat(api.onCall().current().get(0).policies())
        .extracting(PolicyOnCall::users)
        .containsExactly(List.of("ana", "ben", "cleo"), List.of("ana", "cleo"), List.of("cleo"));
  }

  @Test
  void q25_aScheduleCoveredLessInFormerTimes() {
    SplunkOnCallApi api = api(Assumption.MOST_DAYS_FORWARD, 30);
    String team = fake.team("Databases").slug();

    assertThat(api.onCall().teamSchedule(team, days(30)).policies()).isNotEmpty();
    assertThatThrownBy(() -> api.onCall().teamSchedule(team, days(31)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("daysForward must be from 0 to 30");
  }

  @Test
  void theRollsOfAShiftThatIsNotAroundTheClockTellWhenSomebodyIsOnDuty() {
    SplunkOnCallApi api = api(Assumption.ROLLS_FOLLOW_THE_MASKS, true);
    OnCallEntry office = entry(api, 2);

    assertThat(office.shiftRoll()).contains(MONDAY_NINE);
    assertThat(office.rolls().subList(0, 6))
        .containsExactly(
            roll(MONDAY_NINE, at("2025-01-06T18:00"), true),
            roll(at("2025-01-07T08:00"), at("2025-01-07T18:00"), false),
            roll(at("2025-01-08T08:00"), at("2025-01-08T18:00"), false),
            roll(at("2025-01-09T08:00"), at("2025-01-09T18:00"), false),
            roll(at("2025-01-10T08:00"), at("2025-01-10T18:00"), false),
            roll(at("2025-01-13T08:00"), MONDAY_NINE.plus(Duration.ofDays(7)), false));
    assertThat(api.onCall().whoIsOnCall(team(), at("2025-01-11T12:00")))
        .containsExactly("ana", "ben", "cleo");
    fake.clock().advance(Duration.ofHours(12));
    assertThat(entry(api, 2).onCallUser()).isEmpty();
    assertThat(entry(api, 2).rolls().get(0).start()).isEqualTo(at("2025-01-07T08:00"));
  }

  @Test
  void theRollsOfAShiftThatIsNotAroundTheClockCanBeWholePeriods() {
    SplunkOnCallApi api = api(Assumption.ROLLS_FOLLOW_THE_MASKS, false);

    assertThat(entry(api, 2).rolls().get(0))
        .isEqualTo(roll(MONDAY_NINE, MONDAY_NINE.plus(Duration.ofDays(7)), true));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void q22_overridesNameTheirPolicyOrNot(boolean named) {
    SplunkOnCallApi api = api(Assumption.OVERRIDES_NAME_THEIR_POLICY, named);
    api.onCall().takeOnCall(fake.policy("DB primary").slug(), "ana", "zoe");

    assertThat(schedule(api, 1).overrides())
        .singleElement()
        .satisfies(override -> assertThat(override.policy().isPresent()).isEqualTo(named));
    assertThat(api.onCall().whoIsOnCall(team(), MONDAY_NINE.plusSeconds(1))).contains("zoe");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void q23_version1IsReadInBothSpellings(boolean camelCase) {
    requireV1(api(Assumption.SCHEDULES_V1_SAY_ON_CALL_IN_CAMEL_CASE, camelCase));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void q23_version1IsReadWithTimesInBothForms(boolean text) {
    requireV1(api(Assumption.SCHEDULES_V1_HAVE_TIMES_AS_TEXT, text));
  }

  @SuppressWarnings("deprecation")
  private void requireV1(SplunkOnCallApi api) {
    assertThat(api.onCall().teamScheduleV1(team()))
        .isEqualTo(fake.api().onCall().teamScheduleV1(team()));
    assertThat(api.onCall().userSchedulesV1("ana"))
        .isEqualTo(fake.api().onCall().userSchedulesV1("ana"))
        .isNotEmpty();
  }

  @Test
  void whoTakesOnCallCanHaveItForGood() {
    SplunkOnCallApi api = api(Assumption.TAKEN_DUTY_ENDS_WITH_THE_PERIOD, false);
    api.onCall().takeOnCall(fake.policy("DB primary").slug(), "ana", "zoe");
    fake.clock().advance(Duration.ofDays(14));

    assertThat(api.onCall().current().get(0).policies().get(1).users()).containsExactly("zoe");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 422})
  void q4_aTakeIsRefusedByStatus(int status) {
    SplunkOnCallApi api = api(Assumption.REFUSED_TAKE_STATUS, status);
    String policy = fake.policy("DB primary").slug();

    SplunkOnCallException thrown =
        catchThrowableOfType(
            SplunkOnCallException.class, () -> api.onCall().takeOnCall(policy, "ben", "zoe"));

    assertThat(thrown.status()).hasValue(status);
    assertThat(thrown.serviceMessage()).contains("ben is not on call");
  }

  @Test
  @SuppressWarnings("deprecation") // Old clients call it.
  void q4_aTakeIsRefusedByItsResult() {
    SplunkOnCallApi overHttp = api(Assumption.REFUSED_TAKE_STATUS, 200);
    String policy = fake.policy("DB primary").slug();
    String team = fake.team("Databases").slug();

    for (SplunkOnCallApi api : List.of(overHttp, fake.api())) {
      assertThatThrownBy(() -> api.onCall().takeOnCall(policy, "ben", "zoe"))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("refused " + policy + " (ben is not on call)");
      assertThatThrownBy(() -> api.onCall().takeOnCallOfTeam(team, "zoe", "ana"))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("refused " + team + " (zoe is not on call)");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void q53_aCreatedOverrideIsReadUnderBothKeys(boolean override) {
    SplunkOnCallApi api = api(Assumption.CREATED_OVERRIDES_ARE_CALLED_OVERRIDE, override);

    ScheduledOverride created = absenceOfAna(api);

    assertThat(api.overrides().list()).containsExactly(created);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void q54_aDeletedOverrideIsReturnedOrNot(boolean returned) {
    SplunkOnCallApi overHttp = api(Assumption.DELETIONS_ARE_ANSWERED, returned);

    for (SplunkOnCallApi api : List.of(overHttp, fake.api())) {
      ScheduledOverride created = absenceOfAna(api);
      assertThat(api.overrides().delete(created.publicId()).filter(created::equals).isPresent())
          .isEqualTo(returned);
      assertThat(api.overrides().list()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void q5_anAssignmentThatIsTakenBackIsReturnedOrNot(boolean returned) {
    SplunkOnCallApi overHttp = api(Assumption.DELETIONS_ARE_ANSWERED, returned);
    String policy = fake.policy("DB primary").slug();

    for (SplunkOnCallApi api : List.of(overHttp, fake.api())) {
      String id = absenceOfAna(api).publicId();
      api.overrides().assign(id, policy, "zoe");
      assertThat(api.overrides().unassign(id, policy).isPresent()).isEqualTo(returned);
      assertThat(api.overrides().assignment(id, policy).standIn()).isEmpty();
      api.overrides().delete(id);
    }
  }

  @Test
  void aStandInCanBeThereThoughNobodyCountsAsAssigned() {
    SplunkOnCallApi api = api(Assumption.STAND_INS_COUNT_AS_ASSIGNED, false);
    String id = absenceOfAna(api).publicId();

    assertThat(api.overrides().assign(id, fake.policy("DB primary").slug(), "zoe"))
        .satisfies(
            assignment -> {
              assertThat(assignment.assigned()).isFalse();
              assertThat(assignment.standIn()).contains("zoe");
            });
    assertThat(api.onCall().current().get(0).policies().get(1).users()).containsExactly("zoe");
  }

  @ParameterizedTest
  @ValueSource(ints = {422, 400, 409})
  void q55_anOverlapIsRefusedByStatus(int status) {
    SplunkOnCallApi api = api(Assumption.OVERLAPPING_STAND_IN_STATUS, status);
    String id = absenceOfAna(api).publicId();

    assertThat(
            catchThrowableOfType(
                    SplunkOnCallException.class,
                    () -> api.overrides().assign(id, fake.policy("DB primary").slug(), "cleo"))
                .status())
        .hasValue(status);
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 400, 422})
  void anUnknownUserIsRefusedByStatus(int status) {
    SplunkOnCallApi api = api(Assumption.UNKNOWN_ABSENT_USER_STATUS, status);

    assertThat(
            catchThrowableOfType(
                    SplunkOnCallException.class, () -> api.overrides().create(absence("nobody")))
                .status())
        .hasValue(status);
  }

  private String team() {
    return fake.team("Databases").slug();
  }

  private PolicySchedule schedule(SplunkOnCallApi api, int policy) {
    return api.onCall().teamSchedule(team()).policies().get(policy);
  }

  private OnCallEntry entry(SplunkOnCallApi api, int policy) {
    return schedule(api, policy).entries().get(0);
  }

  private static OnCallRoll roll(Instant start, Instant end, boolean handOff) {
    return OnCallRoll.builder().start(start).end(end).onCallUser("cleo").roll(handOff).build();
  }

  private static Instant at(String utc) {
    return Instant.parse(utc + ":00Z");
  }

  private static ScheduleQuery days(int forward) {
    return ScheduleQuery.builder().daysForward(forward).build();
  }

  private static ScheduledOverride absenceOfAna(SplunkOnCallApi api) {
    return api.overrides().create(absence("ana"));
  }

  private static OverrideRequest absence(String username) {
    return OverrideRequest.builder()
        .username(username)
        .zone(ZoneOffset.UTC)
        .start(MONDAY_NINE)
        .end(MONDAY_NINE.plus(Duration.ofDays(2)))
        .build();
  }
}
