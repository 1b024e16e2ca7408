package io.github.splunkoncall.examples.testingyourservice;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static io.github.splunkoncall.testkit.assertions.SplunkOnCallAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.faults.FaultScript;
import io.github.splunkoncall.testkit.junit.SplunkOnCallTest;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.simulation.PagingSimulator;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The recipes of TESTING.md. */
@SplunkOnCallTest
class RecipesTest {
  @Test
  void whatBecameOfAnIncident(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    api.ingest().entity("payments", "checkout").trigger("Down");
    fake.clock().advance(Duration.ofMinutes(10));
    api.actingAs("ben").acknowledgeIncident("1");

    assertThat(fake).incident("1").paged("ben").atMinute(10).isAcknowledgedBy("ben");
  }

  @Test
  void whichCallsWereMade(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    api.actingAs("ana").triggerAlarm("Down", "503", IncidentTarget.user("ben"));

    assertThat(fake).received(CREATE_INCIDENT).by("ana").once().hasNoOtherCalls();
  }

  @Test
  void aServiceInTrouble(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    fake.inject(FaultScript.on(LIST_INCIDENTS).next(2).status(503, "busy"));
    assertThat(api.getIncidents()).isEmpty(); // The third attempt; no time has passed.

    fake.inject(FaultScript.parse("any always: status 503 \"busy\""));
    assertThatExceptionOfType(ServerErrorException.class).isThrownBy(api::getIncidents);
  }

  @Test
  void anAnswerThatIsLost(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    fake.inject(FaultScript.on(CREATE_INCIDENT).next(1).answerLost());

    CreateIncidentRequest request =
        CreateIncidentRequest.builder()
            .summary("Down")
            .details("503")
            .addTargets(IncidentTarget.user("ana"))
            .build();
    String number = api.triggerAlarmOnce(request).number();

    assertThat(number).isEqualTo("1");
    assertThat(api.getIncidents()).hasSize(1);
  }

  @Test
  void anOrganisationOfYourOwn() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            org ->
                org.startingAt(Instant.parse("2025-03-29T12:00:00Z"))
                    .team(
                        "Databases",
                        team ->
                            team.members("mara", "jun")
                                .rotation("Weekly", "mara", "jun")
                                .policy("DB primary", policy -> policy.notifyRotation("Weekly")))
                    .incident(
                        "Disk full",
                        incident ->
                            incident
                                .policies("DB primary")
                                .ago(Duration.ofMinutes(20))
                                .acknowledgedBy("mara")));

    assertThat(fake).incident("1").isAcknowledgedBy("mara");
  }

  @Test
  void whoWasPagedAndWhy(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    api.ingest().entity("payments", "checkout").trigger("Down");

    Page page = fake.pages().get(0);

    assertThat(page.username()).isEqualTo("ana");
    assertThat(page.reason()).hasToString("Primary step 0");
  }

  @Test
  void aKeyThatMayOnlyRead(FakeSplunkOnCall fake) {
    SplunkOnCallApi reader = fake.readOnlyApi();

    assertThat(reader.getTeams()).hasSize(1);
    assertThatExceptionOfType(ForbiddenOrThrottledException.class)
        .isThrownBy(() -> reader.acknowledgeIncident("1"));
  }

  @Test
  void whatNobodyKnowsOfTheService() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(org -> org.assume(Assumption.NEWEST_INCIDENT_COMES_FIRST, false));

    fake.api().getIncidents();

    assertThat(fake.assumptionsUsed().get(LIST_INCIDENTS))
        .contains(Assumption.NEWEST_INCIDENT_COMES_FIRST);
  }

  @Test
  void goingOnFromAState(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    api.ingest().entity("payments", "checkout").trigger("Down");
    OrganisationSnapshot snapshot = fake.snapshot();

    FakeSplunkOnCall another = FakeSplunkOnCall.from(snapshot);
    another.clock().advance(Duration.ofMinutes(10));

    assertThat(another).incident("1").paged("ben").atMinute(10);
    assertThat(fake).incident("1").didNotPage("ben");
  }

  @Test
  void whoWouldBePaged(FakeSplunkOnCall fake) {
    PagingSimulator simulator = PagingSimulator.of(fake.snapshot());

    List<Page> pages =
        simulator.pages("payments", fake.clock().now(), Duration.ofHours(1)); // Nothing happens.

    assertThat(pages).extracting(Page::username).contains("ana", "ben");
    assertThat(fake.pages()).isEmpty();
  }
}
