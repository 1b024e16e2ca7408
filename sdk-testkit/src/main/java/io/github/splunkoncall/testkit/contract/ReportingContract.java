package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.reporting.Duty;
import io.github.splunkoncall.reporting.HistoryPage;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.IncidentHistory;
import io.github.splunkoncall.reporting.NumberRange;
import io.github.splunkoncall.reporting.OnCallLog;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.reporting.ReportingApi;
import io.github.splunkoncall.reporting.UserLog;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Reporting: the history of incidents and of on-call duty. */
abstract class ReportingContract extends ContractSuite {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void q68_theHistoryHasResolvedIncidentsOnlyUnlessAskedForMore() {
    anIncident();
    api().acknowledgeIncident(anIncident());
    api().resolveIncident(anIncident());

    assertThat(numbers(HistoryQuery.builder().build())).containsExactly("3");
    assertThat(numbers(HistoryQuery.resolved())).containsExactly("3");
    assertThat(numbers(HistoryQuery.all())).containsExactly("3", "2", "1");
    assertThat(numbers(HistoryQuery.builder().addPhases(IncidentPhase.ACKED).build()))
        .containsExactly("2");
    assertThat(numbers(HistoryQuery.builder().addPhases(IncidentPhase.of("Triggered")).build()))
        .containsExactly("1");
  }

  @Test
  void aLogCoversTheWholeSecondsInWhichItsTimesAre() {
    OnCallLogQuery fractions =
        OnCallLogQuery.between(
            Instant.parse("2025-01-06T08:00:00.250Z"), Instant.parse("2025-01-06T08:30:00.750Z"));

    OnCallLog log = api().reporting().onCallLog(fake.team("Databases").slug(), fractions);

    assertThat(log.start()).contains(Instant.parse("2025-01-06T08:00:00Z"));
    assertThat(log.end()).contains(Instant.parse("2025-01-06T08:30:01Z"));
  }

  @Test
  void q12_itsIncidentsAreTheSameInOtherWords() {
    api().acknowledgeIncident(anIncident());

    Incident incident = only(HistoryQuery.all());
    Incident listed = api().incidents().get("1");

    assertThat(incident.phase()).isEqualTo(IncidentPhase.ACKED).hasToString("acknowledged");
    assertThat(incident.entityState().map(Object::toString)).contains("critical");
    assertThat(incident)
        .isEqualTo(
            Incident.builder()
                .from(listed)
                .routingKey("default")
                .firstAlertId(Optional.empty())
                .monitorName(Optional.empty())
                .monitorType(Optional.empty())
                .link(Optional.empty())
                .transitions(incident.transitions())
                .build());
  }

  @Test
  void q13_theDefaultRouteHasAnotherNameThere() {
    api().resolveIncident(anIncident());

    assertThat(api().incidents().get("1").routingKey()).contains("routingdefault");
    assertThat(only(HistoryQuery.all()).routingKey()).contains("default");
    assertThat(numbers(with(query -> query.routingKey("default")))).containsExactly("1");
    assertThat(numbers(with(query -> query.routingKey("other")))).isEmpty();
  }

  @Test
  void q14_theOpeningIsATransitionThereAndPointsToItsAlert() {
    String number = anIncident();
    fake.clock().advance(Duration.ofMinutes(3));
    api().resolveIncident(number);

    List<Transition> transitions = only(HistoryQuery.all()).transitions();
    String alert = api().incidents().get(number).firstAlertId().orElseThrow();

    assertThat(transitions)
        .extracting(Transition::name)
        .containsExactly(TransitionName.TRIGGERED, TransitionName.RESOLVED);
    assertThat(transitions.get(0).at()).contains(MONDAY_NINE);
    assertThat(transitions.get(0).alertId()).contains(alert);
    assertThat(transitions.get(0).alertUrl())
        .contains("https://api.victorops.com/api-public/v1/alerts/" + alert);
    assertThat(transitions.get(1).by()).contains("ana");
    assertThat(transitions.get(1).name()).hasToString("resolved");
  }

  @Test
  void q71_noEndTimeIsToldByDefault() {
    api().resolveIncident(anIncident());

    assertThat(only(HistoryQuery.all()).endTime()).isEmpty();
  }

  @Test
  void aPageIsASliceAndTellsHowManyThereAre() {
    incidents(5);

    HistoryPage first = reporting().incidents(HistoryQuery.builder().limit(2).build());
    HistoryPage last = reporting().incidents(HistoryQuery.builder().offset(4).limit(2).build());
    HistoryPage beyond = reporting().incidents(HistoryQuery.builder().offset(9).build());

    assertThat(first.offset()).isZero();
    assertThat(first.limit()).isEqualTo(2);
    assertThat(first.total()).isEqualTo(5);
    assertThat(first.incidents()).extracting(Incident::number).containsExactly("5", "4");
    assertThat(first.hasMore()).isTrue();
    assertThat(last.offset()).isEqualTo(4);
    assertThat(last.incidents()).extracting(Incident::number).containsExactly("1");
    assertThat(last.hasMore()).isFalse();
    assertThat(beyond.total()).isEqualTo(5);
    assertThat(beyond.incidents()).isEmpty();
  }

  @Test
  void aLongHistoryComesWhole() {
    incidents(7);

    IncidentHistory history =
        reporting().history(HistoryQuery.builder().limit(3).build(), Duration.ZERO);

    assertThat(history.stream().map(Incident::number))
        .containsExactly("7", "6", "5", "4", "3", "2", "1");
  }

  @Test
  void aHistoryGoesOnWhereItStoppedThoughIncidentsCameMeanwhile() {
    incidents(5);
    HistoryQuery query = HistoryQuery.builder().limit(2).build();
    IncidentHistory history = reporting().history(query, MINUTE);
    assertThat(history.stream().limit(2).map(Incident::number)).containsExactly("5", "4");
    incidents(1);

    assertThat(history.stream().map(Incident::number)).containsExactly("3", "2", "1");
    assertThat(history.rest()).isEqualTo(query.startingAt(6));
  }

  @Test
  void aFixedTimeKeepsNewIncidentsOut() {
    incidents(3);
    fake.clock().advance(MINUTE);
    HistoryQuery query = with(some -> some.limit(2).startedBefore(fake.clock().now()));
    IncidentHistory history = reporting().history(query, MINUTE);
    assertThat(history.iterator().next().number()).isEqualTo("3");
    incidents(2);

    IncidentHistory later = reporting().history(history.rest(), MINUTE);

    assertThat(later.stream().map(Incident::number)).containsExactly("2", "1");
  }

  @Test
  void incidentsAreFoundByTheirNumbers() {
    incidents(9);

    assertThat(numbers(with(query -> query.addNumbers("4", "5", "77")))).containsExactly("5", "4");
    assertThat(
            numbers(
                with(query -> query.addNumbers("1").addNumberRanges(new NumberRange("4", "6")))))
        .containsExactly("6", "5", "4", "1");
  }

  @Test
  void incidentsAreFoundByWhatTheyAreAbout() {
    anIncident();
    String entity = api().incidents().get("1").entityId().orElseThrow();
    api().triggerAlarm("Smoke & fire", "", dbPrimary());

    assertThat(numbers(with(query -> query.entityId(entity)))).containsExactly("1");
    assertThat(numbers(with(query -> query.entityId("other")))).isEmpty();
    assertThat(numbers(with(query -> query.addServices("Smoke & fire", "other"))))
        .containsExactly("2");
    assertThat(numbers(with(query -> query.addHosts("db7")))).isEmpty();
  }

  @Test
  void incidentsAreFoundByTheTimeOfTheirOpening() {
    anIncident();
    fake.clock().advance(MINUTE);
    anIncident();
    fake.clock().advance(MINUTE);
    anIncident();

    assertThat(numbers(with(query -> query.startedAfter(MONDAY_NINE)))).containsExactly("3", "2");
    assertThat(numbers(with(query -> query.startedBefore(MONDAY_NINE.plusSeconds(60)))))
        .containsExactly("1");
    assertThat(
            numbers(
                with(
                    query ->
                        query
                            .startedAfter(MONDAY_NINE)
                            .startedBefore(MONDAY_NINE.plusSeconds(61)))))
        .containsExactly("2");
  }

  @Test
  void patienceIsNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reporting().history(HistoryQuery.all(), Duration.ofSeconds(-1)))
        .withMessage("patience must not be negative");
  }

  @Test
  void q69_theOnCallLogOfTodayCountsWhoWasOnCallUntilNow() {
    fake.clock().advance(Duration.ofMinutes(90));

    OnCallLog log = reporting().onCallLog(databases());

    assertThat(log.teamSlug()).isEqualTo(databases());
    assertThat(log.start()).contains(Instant.parse("2025-01-06T00:00:00Z"));
    assertThat(log.end()).contains(Instant.parse("2025-01-06T23:59:59Z"));
    assertThat(log.results()).contains(3);
    assertThat(log.users()).extracting(UserLog::username).containsExactly("ana", "ben", "cleo");
    UserLog ana = log.users().get(0);
    assertThat(ana.duties())
        .containsExactly(
            running("Databases", "2025-01-06T00:00:00Z", Duration.ofMinutes(630)),
            running("DB primary", "2025-01-06T09:00:00Z", Duration.ofMinutes(90)));
    assertThat(ana.total()).isEqualTo(Duration.ofHours(12));
    assertThat(ana.adjustedTotal()).as("at the same time").isEqualTo(Duration.ofMinutes(630));
  }

  @Test
  void theOnCallLogShowsTheTurnsOfARotation() {
    fake.clock().advance(Duration.ofDays(10));
    Instant end = MONDAY_NINE.plus(Duration.ofDays(8));

    OnCallLog log = reporting().onCallLog(databases(), OnCallLogQuery.between(MONDAY_NINE, end));

    assertThat(primary(log, "ana"))
        .containsExactly(over("2025-01-06T09:00:00Z", "2025-01-13T09:00:00Z"));
    assertThat(primary(log, "ben"))
        .containsExactly(over("2025-01-13T09:00:00Z", "2025-01-14T09:00:00Z"));
    assertThat(primary(log, "cleo")).isEmpty();
    assertThat(log.users().get(0).total()).isEqualTo(Duration.ofDays(15));
    assertThat(log.users().get(0).adjustedTotal()).isEqualTo(Duration.ofDays(8));
  }

  @Test
  void theOnCallLogShowsWhoTookOver() {
    api().onCall().takeOnCall(dbPrimary().slug(), "ana", "cleo");
    fake.clock().advance(Duration.ofHours(1));

    OnCallLog log = reporting().onCallLog(databases());

    assertThat(primary(log, "ana")).isEmpty();
    assertThat(primary(log, "cleo"))
        .containsExactly(running("DB primary", "2025-01-06T09:00:00Z", Duration.ofHours(1)));
  }

  @Test
  void theOnCallLogShowsWhoStoodIn() {
    ScheduledOverride override =
        api()
            .overrides()
            .create(
                OverrideRequest.builder()
                    .username("ana")
                    .zone(ZoneId.of("UTC"))
                    .start(MONDAY_NINE.plusSeconds(3600))
                    .end(MONDAY_NINE.plusSeconds(7200))
                    .build());
    api().overrides().assign(override.publicId(), dbPrimary().slug(), "ben");
    fake.clock().advance(Duration.ofHours(3));

    OnCallLog log = reporting().onCallLog(databases());

    assertThat(primary(log, "ana"))
        .containsExactly(
            over("2025-01-06T09:00:00Z", "2025-01-06T10:00:00Z"),
            running("DB primary", "2025-01-06T11:00:00Z", Duration.ofHours(1)));
    assertThat(primary(log, "ben"))
        .containsExactly(over("2025-01-06T10:00:00Z", "2025-01-06T11:00:00Z"));
  }

  @Test
  void q70_theOnCallLogOfOneUserIsAskedForByUsername() {
    OnCallLogQuery onlyBen = OnCallLogQuery.builder().username("ben").build();

    OnCallLog log = reporting().onCallLog(databases(), onlyBen);

    assertThat(log.results()).contains(1);
    assertThat(log.users()).extracting(UserLog::username).containsExactly("ben");
  }

  @Test
  void theOnCallLogKnowsNoFuture() {
    Instant tomorrow = MONDAY_NINE.plus(Duration.ofDays(1));

    OnCallLog log =
        reporting()
            .onCallLog(databases(), OnCallLogQuery.between(tomorrow, tomorrow.plusSeconds(3600)));

    assertThat(log.users()).isEmpty();
    assertThat(log.results()).contains(0);
  }

  @Test
  void anOnCallLogThatEndsBeforeTodayNeedsAStart() {
    OnCallLogQuery untilYesterday =
        OnCallLogQuery.builder().end(MONDAY_NINE.minus(Duration.ofDays(1))).build();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> reporting().onCallLog(databases(), untilYesterday))
        .withMessageContaining("end must be after start");
  }

  @Test
  void theOnCallLogIsThatOfATeamThatExists() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> reporting().onCallLog("team-nowhere"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reporting().onCallLog(" "))
        .withMessage("team must not be blank");
  }

  private String databases() {
    return fake.team("Databases").slug();
  }

  private Duty running(String policy, String on, Duration duration) {
    return Duty.builder()
        .on(Instant.parse(on))
        .duration(duration)
        .policy(fake.policy(policy).policy())
        .build();
  }

  /** A duty for DB primary that has ended. */
  private Duty over(String on, String off) {
    return Duty.builder()
        .on(Instant.parse(on))
        .off(Instant.parse(off))
        .policy(fake.policy("DB primary").policy())
        .build();
  }

  /** The duties of a user for DB primary. */
  private List<Duty> primary(OnCallLog log, String username) {
    return log.users().stream()
        .filter(user -> user.username().equals(username))
        .flatMap(user -> user.duties().stream())
        .filter(duty -> duty.policy().equals(Optional.of(fake.policy("DB primary").policy())))
        .toList();
  }

  private ReportingApi reporting() {
    return api().reporting();
  }

  /** Opens and resolves so many incidents. */
  private void incidents(int count) {
    for (int i = 0; i < count; i++) {
      api().resolveIncident(anIncident());
    }
  }

  private static HistoryQuery with(UnaryOperator<HistoryQuery.Builder> more) {
    return more.apply(HistoryQuery.builder().allPhases()).build();
  }

  private List<String> numbers(HistoryQuery query) {
    return reporting().incidents(query).incidents().stream().map(Incident::number).toList();
  }

  private Incident only(HistoryQuery query) {
    List<Incident> incidents = reporting().incidents(query).incidents();
    assertThat(incidents).hasSize(1);
    return incidents.get(0);
  }
}
