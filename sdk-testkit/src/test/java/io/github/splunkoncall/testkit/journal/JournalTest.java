package io.github.splunkoncall.testkit.journal;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.GET_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.assumptions.RateLimiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {
  private static final Instant MONDAY_NINE = Instant.parse("2025-01-06T09:00:00Z");

  private final FakeSplunkOnCall fake = FakeSplunkOnCall.create(JournalTest::setUp);

  private static void setUp(OrganisationBuilder organisation) {
    organisation
        .startingAt(MONDAY_NINE)
        .team("Web", team -> team.members("ana", "ben", "benedict"))
        .assume(Assumption.RATE_LIMITING, RateLimiting.OFF);
  }

  @Test
  void tellsOperationActorArgumentsAndOutcome() {
    CreateIncidentRequest request =
        CreateIncidentRequest.builder()
            .summary("Disk full")
            .details("/var at 97 %")
            .addTargets(IncidentTarget.user("ben"))
            .build();
    fake.api("ana").incidents().create(request);
    fake.clock().advance(Duration.ofMinutes(10));
    assertThatExceptionOfType(SplunkOnCallException.class)
        .isThrownBy(() -> fake.api("ana").incidents().get("77"));

    assertThat(fake.journal().calls())
        .containsExactly(
            new Call(
                1,
                MONDAY_NINE,
                Optional.of(CREATE_INCIDENT),
                Optional.of("ana"),
                Map.of("body", request),
                Outcome.SUCCEEDED),
            new Call(
                2,
                MONDAY_NINE.plus(Duration.ofMinutes(10)),
                Optional.of(GET_INCIDENT),
                Optional.empty(),
                Map.of("incidentNumber", "77"),
                new Outcome.Refused(404, "Incident not found")));
  }

  @Test
  void isReadLineByLine() {
    SplunkOnCallApi ana = fake.api("ana");
    ana.triggerAlarm(
        "Disk full", "/var\nat 97 %, and " + "x".repeat(200), IncidentTarget.user("ben"));
    fake.clock().advance(Duration.ofMinutes(10));
    ana.acknowledgeIncident("1");
    fake.api("benedict").acknowledgeIncident("1");
    ana.teams().list();
    ana.teams().addMember(fake.team("Web").slug(), "admin");

    assertThat(fake.journal().toString().replace(fake.team("Web").slug(), "SLUG"))
        .isEqualTo(
            """
            #1 09:00 ana      CREATE_INCIDENT summary=Disk full, details=/var at 97 %, and xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… -> ok
            #2 09:10 ana      ACKNOWLEDGE_INCIDENTS incidentNumbers=[1] -> ok
            #3 09:10 benedict ACKNOWLEDGE_INCIDENTS incidentNumbers=[1] -> ok
            #4 09:10 -        LIST_TEAMS -> ok
            #5 09:10 -        ADD_TEAM_MEMBER team=SLUG username=admin -> ok""");
    assertThat(fake.journal().calls().get(3)).hasToString("#4 09:10 - LIST_TEAMS -> ok");
  }

  @Test
  void tellsTheDayOnceThereIsMoreThanOne() {
    fake.api().teams().list();
    fake.clock().advance(Duration.ofHours(24).plusSeconds(5));
    fake.api().teams().list();

    assertThat(fake.journal())
        .hasToString(
            """
            #1 2025-01-06 09:00    - LIST_TEAMS -> ok
            #2 2025-01-07 09:00:05 - LIST_TEAMS -> ok""");
  }

  @Test
  void whatTheClientRefusesIsNoCall() {
    assertThatIllegalArgumentException().isThrownBy(() -> fake.api().incidents().get(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> fake.api().users().findByEmail("a"));
    assertThatExceptionOfType(SplunkOnCallException.class)
        .isThrownBy(() -> fake.apiWithoutUser().acknowledgeIncident("1"));
    fake.team("Web");

    assertThat(fake.journal().calls()).isEmpty();
    assertThat(fake.journal()).hasToString("");
  }

  @Test
  void aKeyThatMayOnlyReadIsRefusedInTheJournal() {
    assertThatExceptionOfType(ForbiddenOrThrottledException.class)
        .isThrownBy(() -> fake.readOnlyApi().acknowledgeIncident("1"));

    assertThat(fake.journal().calls())
        .singleElement()
        .hasToString(
            "#1 09:00 admin ACKNOWLEDGE_INCIDENTS incidentNumbers=[1] -> 403 \"Authentication failed"
                + " or rate-limit reached\"");
  }

  @Test
  void aCallTooManyIsRefusedInTheJournalForEachAttempt() {
    FakeSplunkOnCall limited =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.assume(Assumption.RATE_LIMITING, RateLimiting.TOO_MANY_REQUESTS));
    limited.api().teams().list();
    limited.api().teams().list();
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> limited.api().teams().list())
        .satisfies(refused -> assertThat(refused.attempts()).isEqualTo(4));

    Outcome refused = new Outcome.Refused(429, "Too many requests");
    assertThat(limited.journal().of(LIST_TEAMS))
        .extracting(Call::outcome)
        .containsExactly(Outcome.SUCCEEDED, Outcome.SUCCEEDED, refused, refused, refused, refused);
  }

  @Test
  void staysAsItWas() {
    List<IncidentTarget> targets = new ArrayList<>(List.of(IncidentTarget.user("ben")));
    fake.api("ana").triggerAlarm("Disk full", "", targets.get(0));
    Journal journal = fake.journal();
    fake.api().teams().list();

    assertThat(journal.size()).isEqualTo(1);
    assertThat(journal.calls()).isUnmodifiable();
    assertThat(journal.calls().get(0).arguments()).isUnmodifiable();
    assertThat(journal.of(ACKNOWLEDGE_INCIDENTS)).isEmpty();
    assertThat(fake.journal()).isNotEqualTo(journal);
  }

  @Test
  void keepsTheNewestCallsAndTellsHowManyItDropped() {
    SplunkOnCallApi api = fake.api();
    for (int i = 0; i < Journal.KEPT + 3; i++) {
      api.webhooks().list();
    }

    Journal journal = fake.journal();
    assertThat(journal.size()).isEqualTo(Journal.KEPT);
    assertThat(journal.dropped()).isEqualTo(3);
    assertThat(journal.calls().get(0).number()).isEqualTo(4);
    assertThat(journal.of(Operation.LIST_WEBHOOKS)).hasSize(Journal.KEPT);
    assertThat(journal.toString().lines().toList())
        .hasSize(51)
        .startsWith("(99953 earlier calls)", "#99954  09:00 - LIST_WEBHOOKS -> ok");
  }
}
