package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.maintenance.StartMaintenance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class IncidentBuilderTest {
  private static final Instant START = Instant.parse("2025-01-06T09:00:00Z");
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private static FakeSplunkOnCall with(Consumer<OrganisationBuilder> more) {
    return FakeSplunkOnCall.create(
        organisation -> {
          organisation
              .team(
                  "Platform",
                  team ->
                      team.members("ana", "ben")
                          .rotation("Weekly", "ana", "ben")
                          .policy(
                              "Primary",
                              policy ->
                                  policy
                                      .notifyRotation("Weekly")
                                      .after(TEN_MINUTES)
                                      .notifyUsers("ben")
                                      .after(TEN_MINUTES)
                                      .notifyUsers("admin")))
              .routingKey("checkout", "Primary");
          more.accept(organisation);
        });
  }

  private static Incident only(Consumer<IncidentBuilder> setUp) {
    return with(organisation -> organisation.incident("Slow", setUp)).incident("1");
  }

  @Test
  void anIncidentOfWhichNothingIsSaidCameJustNowOnTheDefaultRoute() {
    FakeSplunkOnCall fake = with(organisation -> organisation.incident("Slow"));

    assertThat(fake.api().getIncidents())
        .singleElement()
        .returns(IncidentPhase.UNACKED, Incident::phase)
        .returns(Optional.of("Slow"), Incident::displayName)
        .returns(Optional.of(START), Incident::startTime)
        .returns(Optional.of("routingdefault"), Incident::routingKey)
        .returns(List.of("ana", "ben"), Incident::pagedUsers);
  }

  @Test
  void anIncidentByARoutingKeyPagesItsPolicies() {
    assertThat(only(incident -> incident.routingKey("checkout").details("p99")))
        .returns(Optional.of("checkout"), Incident::routingKey)
        .returns(List.of("ana"), Incident::pagedUsers);
  }

  @Test
  void anOlderIncidentHasPagedWhoWasDueAndEscalatesOn() {
    FakeSplunkOnCall fake =
        with(
            organisation ->
                organisation.incident(
                    "Slow", incident -> incident.policies("Primary").ago(Duration.ofMinutes(15))));

    assertThat(fake.clock().now()).isEqualTo(START);
    assertThat(fake.incident("1").startTime()).contains(START.minus(Duration.ofMinutes(15)));
    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana", "ben");
    fake.clock().advance(Duration.ofMinutes(5));
    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana", "ben", "admin");
  }

  @Test
  void whoOpensItByHandCanBeSaidAndWhomItIsFor() {
    assertThat(only(incident -> incident.users("ben").openedBy("ana")))
        .returns(Optional.of("vouser-ana"), Incident::monitorName)
        .returns(List.of("ben"), Incident::pagedUsers);
  }

  @Test
  void anAcknowledgementComesAtItsTimeAndStopsPaging() {
    Incident incident =
        only(
            slow ->
                slow.policies("Primary")
                    .ago(Duration.ofHours(1))
                    .acknowledgedBy("ana", Duration.ofMinutes(4)));

    assertThat(incident.phase()).isEqualTo(IncidentPhase.ACKED);
    assertThat(incident.pagedUsers()).containsExactly("ana");
    assertThat(incident.transitions())
        .extracting(Transition::at)
        .containsExactly(Optional.of(START.minus(Duration.ofMinutes(56))));
  }

  @Test
  void anAnswerWithoutATimeComesJustBeforeTheStart() {
    assertThat(only(slow -> slow.policies("Primary").ago(TEN_MINUTES).acknowledgedBy("ben")))
        .returns(List.of("ana", "ben"), Incident::pagedUsers)
        .returns(Optional.of(START), incident -> incident.transitions().get(0).at());
    assertThat(only(slow -> slow.users("ben").resolvedBy("ben")).phase())
        .isEqualTo(IncidentPhase.RESOLVED);
    assertThat(
            only(
                slow ->
                    slow.users("ben")
                        .ago(TEN_MINUTES)
                        .acknowledgedBy("ben", Duration.ofMinutes(1))
                        .resolvedBy("ben", Duration.ofMinutes(9))))
        .returns(IncidentPhase.RESOLVED, Incident::phase)
        .returns(2, incident -> incident.transitions().size());
  }

  @Test
  void severalRespondersAreNeededWhereItIsSaid() {
    FakeSplunkOnCall fake =
        with(
            organisation ->
                organisation.incident(
                    "Slow",
                    incident ->
                        incident
                            .policies("Primary", "Platform")
                            .multiResponder()
                            .ago(TEN_MINUTES.minusMinutes(1))
                            .acknowledgedBy("admin")));

    fake.clock().advance(TEN_MINUTES.plus(TEN_MINUTES));

    assertThat(fake.incident("1").pagedUsers()).contains("admin");
  }

  @Test
  void incidentsAreNumberedByTheirAgeAndHappenInTheOrderOfTime() {
    FakeSplunkOnCall fake =
        with(
            organisation ->
                organisation
                    .incident("New")
                    .incident("Old", incident -> incident.ago(TEN_MINUTES))
                    .incident("Oldest", incident -> incident.ago(Duration.ofDays(8))));

    assertThat(List.of("1", "2", "3"))
        .extracting(number -> fake.incident(number).displayName().orElseThrow())
        .containsExactly("Oldest", "Old", "New");
    assertThat(fake.clock().now()).isEqualTo(START);
    // The rotation began with the oldest incident: the second week has come.
    assertThat(fake.api().onCall().current().get(0).policies().get(1).users())
        .containsExactly("ben");
  }

  @Test
  void anOverrideHoldsForTheIncidentsToo() {
    FakeSplunkOnCall fake =
        with(
            organisation ->
                organisation
                    .override("ana", START.minus(TEN_MINUTES), START.plus(TEN_MINUTES), "ben")
                    .incident(
                        "Slow",
                        incident -> incident.policies("Primary").ago(Duration.ofMinutes(5))));

    assertThat(fake.incident("1").pagedUsers()).containsExactly("ben");
    assertThat(fake.api().overrides().list())
        .singleElement()
        .satisfies(
            override -> {
              assertThat(override.user().username()).isEqualTo("ana");
              assertThat(override.assignments())
                  .isNotEmpty()
                  .allMatch(assignment -> assignment.standIn().equals(Optional.of("ben")));
            });
  }

  @Test
  void anOverrideWithoutStandInHasItsAssignmentsFree() {
    assertThat(
            with(organisation -> organisation.override("ana", START, START.plus(TEN_MINUTES)))
                .api()
                .overrides()
                .list()
                .get(0)
                .assignments())
        .isNotEmpty()
        .allMatch(assignment -> assignment.standIn().isEmpty());
  }

  @Test
  void aMaintenanceModeMutesTheIncidents() {
    FakeSplunkOnCall fake =
        with(
            organisation ->
                organisation
                    .maintenance(StartMaintenance.of("checkout"))
                    .incident("Slow", incident -> incident.routingKey("checkout")));

    assertThat(fake.incident("1").pagedUsers()).isEmpty();
  }

  @Test
  void whatCannotBeIsRefused() {
    assertRefused(
        "the incident 'Slow' names the user 'eve', who is not in the organisation",
        incident -> incident.users("eve"));
    assertRefused(
        "the incident 'Slow' names the user 'eve', who is not in the organisation",
        incident -> incident.acknowledgedBy("eve"));
    assertRefused(
        "the incident 'Slow' names the user 'eve', who is not in the organisation",
        incident -> incident.users("ana").openedBy("eve"));
    assertRefused(
        "the incident 'Slow' names the escalation policy 'Secondary', of which there are 0",
        incident -> incident.policies("Secondary"));
    assertRefused(
        "the incident 'Slow' comes by a routing key or has targets, not both",
        incident -> incident.users("ana").routingKey("checkout"));
    assertRefused(
        "the incident 'Slow' is PT10M old, and ana reacts after that",
        incident -> incident.ago(TEN_MINUTES).resolvedBy("ana", TEN_MINUTES.plusSeconds(1)));
    assertRefused("ago must not be negative", incident -> incident.ago(TEN_MINUTES.negated()));
    assertRefused(
        "after must not be negative",
        incident -> incident.acknowledgedBy("ana", TEN_MINUTES.negated()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(organisation -> organisation.incident(" ")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> with(organisation -> organisation.override("eve", START, START.plusSeconds(60))))
        .withMessageContaining("'eve'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                with(
                    organisation ->
                        organisation.override("ana", START, START.plusSeconds(60), "eve")))
        .withMessageContaining("'eve'");
  }

  private static void assertRefused(String message, Consumer<IncidentBuilder> setUp) {
    assertThatIllegalArgumentException().isThrownBy(() -> only(setUp)).withMessage(message);
  }
}
