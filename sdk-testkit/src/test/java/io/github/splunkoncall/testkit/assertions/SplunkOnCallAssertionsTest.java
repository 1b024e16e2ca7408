package io.github.splunkoncall.testkit.assertions;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.ADD_TEAM_MEMBER;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.GET_TEAM;
import static io.github.splunkoncall.Operation.INGEST_ALERT;
import static io.github.splunkoncall.Operation.LIST_INCIDENT_HISTORY;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.testkit.assertions.SplunkOnCallAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.ingest.AlertMessage;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.journal.Journal;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SplunkOnCallAssertionsTest {
  private final FakeSplunkOnCall fake = FakeSplunkOnCall.create(SplunkOnCallAssertionsTest::setUp);
  private final SplunkOnCallApi ana = fake.api("ana");

  private static void setUp(OrganisationBuilder organisation) {
    organisation
        .startingAt(Instant.parse("2025-01-06T09:00:00Z"))
        .team(
            "Databases",
            team ->
                team.members("ana", "bob", "cleo")
                    .policy(
                        "DB primary",
                        policy ->
                            policy
                                .notifyUsers("ana")
                                .after(Duration.ofMinutes(15))
                                .notifyUsers("bob")));
  }

  private String open() {
    return ana.triggerAlarm(
            "Disk full",
            "/var at 97 %",
            IncidentTarget.escalationPolicy(fake.policy("DB primary").slug()))
        .number();
  }

  private static void assertFails(ThrowingCallable assertion, String message) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
  }

  @Test
  void livesBesideTheAssertionsOfAssertJ() {
    assertThat(fake).received(LIST_TEAMS).never();
    assertThat(fake.team("Databases").memberCount()).isEqualTo(3);
    assertThat("text").isNotEmpty();
    assertThat((Object) fake).isSameAs(fake);
  }

  @Test
  void tellsWhoHasAcknowledgedAnIncident() {
    String number = open();
    assertThat(fake).incident(number).isUnacknowledged();
    fake.clock().advance(Duration.ofMinutes(10));
    fake.api("bob").acknowledgeIncident(number);

    assertThat(fake).incident(number).isAcknowledged().isAcknowledgedBy("bob");
    assertFails(
        () -> assertThat(fake).incident(number).isAcknowledgedBy("ana"),
        """
        Expected incident 1 to be acknowledged by ana
        but it is ACKED, ACKED by bob at minute 10, and paged ana at minute 0
        The journal:
          #1 09:00 ana CREATE_INCIDENT summary=Disk full, details=/var at 97 %, targets=[IncidentTarget{type=EscalationPolicy, slug=SLUG}] -> ok
          #2 09:10 bob ACKNOWLEDGE_INCIDENTS incidentNumbers=[1] -> ok"""
            .replace("SLUG", fake.policy("DB primary").slug()));
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> assertThat(fake).as("the disk").incident(number).paged("ana").isResolved())
        .withMessageStartingWith("[the disk] Expected incident 1 to be resolved\nbut it is ACKED");
  }

  @Test
  void tellsWhoHasResolvedAnIncident() {
    String number = open();
    ana.resolveIncident(number);

    assertThat(fake).incident(number).isResolved().isResolvedBy("ana");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(fake).incident(number).isResolvedBy("bob"))
        .withMessageStartingWith(
            "Expected incident 1 to be resolved by bob\nbut it is RESOLVED, RESOLVED by ana at");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(fake).incident(number).isUnacknowledged())
        .withMessageStartingWith("Expected incident 1 to be unacknowledged\n");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(fake).incident(number).isAcknowledged())
        .withMessageStartingWith("Expected incident 1 to be acknowledged\n");
  }

  @Test
  void tellsWhoWasPagedAndWhen() {
    String number = open();
    fake.clock().advance(Duration.ofMinutes(15));

    assertThat(fake)
        .incident(number)
        .paged("ana")
        .atMinute(0)
        .paged("bob")
        .atMinute(15)
        .didNotPage("cleo")
        .isUnacknowledged();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(fake).incident(number).paged("bob").atMinute(14))
        .withMessageStartingWith(
            """
            Expected incident 1 to have paged bob at minute 14
            but it is UNACKED, nobody has done anything, and paged ana at minute 0, bob at minute 15
            The journal:
              #1 09:00 ana CREATE_INCIDENT""");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(fake).incident(number).paged("cleo"))
        .withMessageStartingWith("Expected incident 1 to have paged cleo\n");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(fake).incident(number).didNotPage("bob"))
        .withMessageStartingWith("Expected incident 1 not to have paged bob\n");
  }

  @Test
  void anIncidentThatIsNotThereFails() {
    ana.teams().list();

    assertFails(
        () -> assertThat(fake).incident("7"),
        """
        Expected an incident 7
        but there is none
        The journal:
          #1 09:00 - LIST_TEAMS -> ok""");
  }

  @Test
  void countsTheCallsOfAnOperation() {
    open();
    open();
    ana.teams().list();

    assertThat(fake)
        .received(CREATE_INCIDENT)
        .times(2)
        .received(LIST_TEAMS)
        .once()
        .received(ACKNOWLEDGE_INCIDENTS)
        .never()
        .hasNoOtherCalls();
    assertFails(
        () -> assertThat(fake).received(LIST_TEAMS).times(2),
        """
        Expected LIST_TEAMS 2 times
        but there was one
        The journal:
          #1 09:00 ana CREATE_INCIDENT summary=Disk full, details=/var at 97 %, targets=[IncidentTarget{type=EscalationPolicy, slug=SLUG}] -> ok
          #2 09:00 ana CREATE_INCIDENT summary=Disk full, details=/var at 97 %, targets=[IncidentTarget{type=EscalationPolicy, slug=SLUG}] -> ok
        > #3 09:00 -   LIST_TEAMS -> ok"""
            .replace("SLUG", fake.policy("DB primary").slug()));
  }

  @Test
  void narrowsCallsByActorAndArguments() {
    open();
    String team = fake.team("Databases").slug();
    ana.teams().addMember(team, "admin");
    ana.reporting().incidents(HistoryQuery.builder().limit(5).build());
    ana.ingest()
        .send(
            "database",
            AlertMessage.builder().messageType(MessageType.CRITICAL).entityId("db7").build());

    assertThat(fake)
        .received(CREATE_INCIDENT)
        .by("ana")
        .with("summary", "Disk full")
        .with("details", "/var at 97 %")
        .once()
        .received(ADD_TEAM_MEMBER)
        .with("team", team)
        .with("username", "admin")
        .once()
        .received(LIST_INCIDENT_HISTORY)
        .with("limit", 5)
        .once()
        .received(INGEST_ALERT)
        .with("routingKey", "database")
        .with("entity_id", "db7")
        .once()
        .received(CREATE_INCIDENT)
        .by("bob")
        .never()
        .received(CREATE_INCIDENT)
        .with("summary", "Disk empty")
        .never()
        .received(CREATE_INCIDENT)
        .with("colour", "red")
        .never()
        .hasNoOtherCalls();
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                assertThat(fake)
                    .received(CREATE_INCIDENT)
                    .by("ana")
                    .with("summary", "Disk empty")
                    .once())
        .withMessageStartingWith(
            "Expected CREATE_INCIDENT by ana with summary=Disk empty once\nbut there was none\n");
  }

  @Test
  void marksTheCallsThatNobodyHasCounted() {
    ana.teams().list();
    ana.teams().get(fake.team("Databases").slug());
    ana.teams().list();

    assertFails(
        () -> assertThat(fake).received(GET_TEAM).once().hasNoOtherCalls(),
        """
        Expected no other calls
        but there were 2
        The journal:
        > #1 09:00 - LIST_TEAMS -> ok
          #2 09:00 - GET_TEAM team=SLUG -> ok
        > #3 09:00 - LIST_TEAMS -> ok"""
            .replace("SLUG", fake.team("Databases").slug()));
  }

  @Test
  void showsTheNewestCallsAndThoseThatItIsAbout() {
    ana.teams().get(fake.team("Databases").slug());
    for (int i = 0; i < 20; i++) {
      ana.teams().list();
    }

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> assertThat(fake).received(GET_TEAM).never())
        .withMessageStartingWith(
            """
            Expected GET_TEAM never
            but there was one
            The journal (11 of 21 calls):
            > #1  09:00 - GET_TEAM team=%s -> ok
              #12 09:00 - LIST_TEAMS -> ok"""
                .formatted(fake.team("Databases").slug()));
  }

  @Test
  void sayWhenNothingWasCalled() {
    assertFails(
        () -> assertThat(fake).received(CREATE_INCIDENT).once(),
        """
        Expected CREATE_INCIDENT once
        but there was none
        The journal is empty.""");
  }

  @Test
  void looksAtTheCallsBeforeItBegan() {
    FakeSplunkOnCallAssert before = assertThat(fake);
    ana.teams().list();

    before.received(LIST_TEAMS).never().hasNoOtherCalls();
    assertThat(fake).received(LIST_TEAMS).once();
  }

  @Test
  void saysThatItDoesNotKnowOnceCallsWereDropped() {
    for (int i = 0; i <= Journal.KEPT; i++) {
      ana.webhooks().list();
    }

    assertFails(
        () -> assertThat(fake).received(LIST_TEAMS).never(),
        "Expected LIST_TEAMS never\n"
            + "but nobody knows: the journal keeps the newest 100000 calls, and has dropped 1.");
    assertFails(
        () -> assertThat(fake).hasNoOtherCalls(),
        "Expected no other calls\n"
            + "but nobody knows: the journal keeps the newest 100000 calls, and has dropped 1.");
  }
}
