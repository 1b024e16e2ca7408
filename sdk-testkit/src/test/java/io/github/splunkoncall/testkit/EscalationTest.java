package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Transition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens while the clock moves. */
class EscalationTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final FakeSplunkOnCall fake = FakeSplunkOnCall.create(EscalationTest::setUp);
  private final SplunkOnCallApi api = fake.api();

  private static void setUp(OrganisationBuilder organisation) {
    organisation
        .startingAt(Instant.parse("2025-01-06T09:00:00Z"))
        .users("a0", "a5", "a10", "b0", "b10", "x", "y")
        .team(
            "Databases",
            team ->
                team.policy(
                        "A",
                        policy ->
                            policy
                                .notifyUsers("a0")
                                .after(MINUTE.multipliedBy(5))
                                .notifyUsers("a5")
                                .after(MINUTE.multipliedBy(5))
                                .notifyUsers("a10"))
                    .policy(
                        "B",
                        policy ->
                            policy
                                .notifyUsers("b0")
                                .after(MINUTE.multipliedBy(10))
                                .notifyUsers("b10")))
        .team(
            "Web",
            team ->
                team.rotation("Daily", rotation -> rotation.members("x", "y").handOffEveryDays(1))
                    .policy(
                        "Nightly",
                        policy ->
                            policy
                                .notifyRotation("Daily")
                                .after(Duration.ofHours(2))
                                .notifyRotation("Daily")));
  }

  @Test
  void theClockStandsStillUnlessItIsMoved() {
    trigger("A");
    api.acknowledgeIncident("1");

    assertThat(fake.clock().now()).isEqualTo(Instant.parse("2025-01-06T09:00:00Z"));
    assertThat(fake.clock().now()).isEqualTo(Instant.parse("2025-01-06T09:00:00Z"));
  }

  @Test
  void theClockMovesByWhatItIsToldAlsoWhenPeopleArePagedOnTheWay() {
    trigger("A");

    fake.clock().advance(Duration.ofMinutes(7));

    assertThat(fake.clock().now()).isEqualTo(Instant.parse("2025-01-06T09:07:00Z"));
  }

  @Test
  void timeMovesForwardOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.clock().advance(Duration.ofNanos(-1)))
        .withMessageContaining("duration must not be negative");
    assertThat(fake.clock().now()).isEqualTo(Instant.parse("2025-01-06T09:00:00Z"));
  }

  @Test
  void noTimeAtAllPagesNobodyElse() {
    trigger("A");

    fake.clock().advance(Duration.ZERO);

    assertThat(paged("1")).containsExactly("a0");
  }

  @Test
  void severalPoliciesOfOneIncidentEscalateSideBySide() {
    trigger("A", "B");
    assertThat(paged("1")).containsExactly("a0", "b0");

    fake.clock().advance(Duration.ofMinutes(5));
    assertThat(paged("1")).containsExactly("a0", "b0", "a5");
  }

  @Test
  void stepsOfOneInstantArePagedInTheOrderInWhichTheirWaitsBegan() {
    trigger("A", "B");

    fake.clock().advance(Duration.ofMinutes(10));

    assertThat(paged("1"))
        .as("the wait of b10 began at 09:00, that of a10 at 09:05")
        .containsExactly("a0", "b0", "a5", "b10", "a10");
  }

  @Test
  void targetsArePagedInTheOrderOfTheRequest() {
    trigger("B", "A");

    assertThat(paged("1")).containsExactly("b0", "a0");
  }

  @Test
  void incidentsEscalateEachInItsOwnTime() {
    trigger("A");
    fake.clock().advance(Duration.ofMinutes(3));
    trigger("A");

    fake.clock().advance(Duration.ofMinutes(2));
    assertThat(paged("1")).containsExactly("a0", "a5");
    assertThat(paged("2")).containsExactly("a0");
    fake.clock().advance(Duration.ofMinutes(3));
    assertThat(paged("2")).containsExactly("a0", "a5");
  }

  @Test
  void openingAnIncidentPagesNobodyOfAnotherOne() {
    trigger("A");
    trigger("B");

    assertThat(paged("1")).containsExactly("a0");
    assertThat(paged("2")).containsExactly("b0");
  }

  @Test
  void anAcknowledgementBetweenTwoStepsKeepsTheSecondFromBeingPaged() {
    trigger("A", "B");
    fake.clock().advance(Duration.ofMinutes(5));
    api.acknowledgeIncident("1");
    fake.clock().advance(Duration.ofDays(1));

    assertThat(paged("1")).containsExactly("a0", "b0", "a5");
  }

  @Test
  void aResolutionBetweenTwoStepsKeepsTheSecondFromBeingPaged() {
    trigger("A");
    fake.clock().advance(Duration.ofMinutes(5).minusNanos(1));
    api.resolveIncident("1");
    fake.clock().advance(Duration.ofDays(1));

    assertThat(paged("1")).containsExactly("a0");
  }

  @Test
  void anAcknowledgementStopsThePagingOfItsIncidentOnly() {
    trigger("A");
    trigger("A");
    api.acknowledgeIncident("1");
    fake.clock().advance(Duration.ofMinutes(5));

    assertThat(paged("1")).containsExactly("a0");
    assertThat(paged("2")).containsExactly("a0", "a5");
  }

  @Test
  void aRefusedCommandDoesNotStopThePaging() {
    trigger("A");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> api.acknowledgeIncident("2"));
    fake.clock().advance(Duration.ofMinutes(5));

    assertThat(paged("1")).containsExactly("a0", "a5");
  }

  @Test
  void transitionsCarryTheTimeOfTheClock() {
    trigger("A");
    fake.clock().advance(Duration.ofMinutes(12));
    api.acknowledgeIncident("1");
    fake.clock().advance(Duration.ofMillis(1));
    api.resolveIncident("1");

    assertThat(fake.incident("1").transitions())
        .extracting(Transition::at)
        .extracting(at -> at.orElseThrow().toString())
        .containsExactly("2025-01-06T09:12:00Z", "2025-01-06T09:12:00.001Z");
  }

  @Test
  void oneBigStepEndsWhereManySmallOnesEnd() {
    FakeSplunkOnCall inSmallSteps = FakeSplunkOnCall.create(EscalationTest::setUp);
    for (FakeSplunkOnCall each : List.of(fake, inSmallSteps)) {
      each.clock().advance(Duration.ofHours(23));
      trigger(each, "A", "Nightly", "B");
      trigger(each, "Nightly");
    }

    fake.clock().advance(Duration.ofHours(3));
    for (int i = 0; i < 3 * 60; i++) {
      inSmallSteps.clock().advance(MINUTE);
    }

    assertThat(fake.api().getIncidents()).isEqualTo(inSmallSteps.api().getIncidents());
    assertThat(fake.api().getOnCallUsers()).isEqualTo(inSmallSteps.api().getOnCallUsers());
    assertThat(fake.clock().now()).isEqualTo(inSmallSteps.clock().now());
    assertThat(paged("1")).containsExactly("a0", "x", "b0", "a5", "b10", "a10", "y");
  }

  @Test
  void aStepPagesWhoeverIsOnDutyWhenItsTimeHasCome() {
    fake.clock().advance(Duration.ofHours(23));
    trigger("Nightly"); // At 08:00; y takes over at 09:00, and the next step is at 10:00.
    assertThat(paged("1")).containsExactly("x");

    fake.clock().advance(Duration.ofDays(7)); // Then x is on duty again, which does not matter.

    assertThat(paged("1")).containsExactly("x", "y");
  }

  private void trigger(String... policies) {
    trigger(fake, policies);
  }

  private static void trigger(FakeSplunkOnCall fake, String... policies) {
    CreateIncidentRequest.Builder request =
        CreateIncidentRequest.builder().summary("s").details("d");
    for (String policy : policies) {
      request.addTargets(IncidentTarget.escalationPolicy(fake.policy(policy).slug()));
    }
    fake.api().triggerAlarm(request.build());
  }

  private List<String> paged(String number) {
    Incident incident = fake.incident(number);
    return incident.pagedUsers();
  }
}
