package io.github.splunkoncall.testkit.snapshot.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ShiftMask;
import io.github.splunkoncall.rotations.ShiftType;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import io.github.splunkoncall.testkit.snapshot.RotationSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedTest {
  private static final Path EVERYTHING = Path.of("src/test/resources/seeds/everything.yaml");
  private static final Pattern SAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void theSamplesInThePageAreReadAndOneOfThemSaysEverything() throws IOException {
    Matcher samples = SAMPLE.matcher(Files.readString(Path.of("SEEDS.md")));

    assertThat(samples.find()).isTrue();
    FakeSplunkOnCall small = OrganisationFile.fake(samples.group(1));
    assertThat(small.incident("1").pagedUsers()).containsExactly("ana");
    small.clock().advance(Duration.ofMinutes(6));
    assertThat(small.incident("1").pagedUsers()).containsExactly("ana", "ben");
    assertThat(samples.find()).isTrue();
    assertThat(samples.group(1)).isEqualTo(Files.readString(EVERYTHING));
    assertThat(samples.find()).isFalse();
  }

  @Test
  void anEmptySeedIsAnEmptyOrganisation() {
    assertThat(OrganisationFile.snapshot("{}")).isEqualTo(FakeSplunkOnCall.create().snapshot());
  }

  @Test
  void usersAreAsTheyAreDescribed() {
    FakeSplunkOnCall fake = OrganisationFile.fake(EVERYTHING);

    assertThat(fake.api().getUsers())
        .extracting(user -> user.username())
        .containsExactly("admin", "dan", "ana", "ben", "cleo");
    assertThat(fake.api().users().list().get(2))
        .returns("Ana L", user -> user.displayName().orElseThrow())
        .returns("ana@lind.example", user -> user.email().orElseThrow())
        .returns(Instant.parse("2024-01-07T09:00:00Z"), user -> user.createdAt().orElseThrow());
    assertThat(fake.api().contactMethods().all("ana"))
        .returns("Phone of Ana", all -> all.devices().get(0).label().orElseThrow())
        .returns("ana@home.example", all -> all.emails().get(1).address())
        .returns("+1 411-555-0110", all -> all.phones().get(0).number());
    assertThat(fake.api().pagingPolicies().all("ana").get(1))
        .returns("Weekends", policy -> policy.name().orElseThrow())
        .returns(
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            policy -> policy.timeMask().orElseThrow().days())
        .returns(Duration.ofMinutes(5), policy -> policy.steps().get(0).timeout())
        .returns(2, policy -> policy.steps().get(0).rules().size());
  }

  @Test
  void teamsHaveTheirRotationsWithShifts() {
    OrganisationSnapshot organisation = OrganisationFile.snapshot(EVERYTHING);

    assertThat(organisation.teams().get(0))
        .returns("Runs everything", team -> team.description().orElseThrow())
        .returns(List.of("ana", "ben", "cleo"), team -> team.members())
        .returns(List.of("ben"), team -> team.admins());
    assertThat(organisation.rotations())
        .extracting(RotationSnapshot::label)
        .containsExactly("Weekly", "Around the clock");
    assertThat(organisation.rotations().get(0).shifts().get(0))
        .returns("Europe/Stockholm", shift -> shift.timezone().orElseThrow())
        .returns(Instant.parse("2024-12-30T07:00:00Z"), shift -> shift.start().orElseThrow())
        .returns(7, RotationShift::handOffEveryDays);
    List<RotationShift> shifts = organisation.rotations().get(1).shifts();
    assertThat(shifts.get(0).type()).isEqualTo(ShiftType.PARTIAL_DAY);
    assertThat(shifts.get(0).members()).hasSize(2);
    assertThat(shifts.get(1).mask())
        .contains(
            ShiftMask.of(
                Set.of(
                    DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                LocalTime.of(18, 0),
                LocalTime.of(8, 0)));
    assertThat(shifts.get(1).members()).hasSize(1);
    assertThat(shifts.get(2).type()).isEqualTo(ShiftType.MULTI_DAY);
    assertThat(shifts.get(2).masks())
        .isEqualTo(
            ShiftMask.multiDay(
                DayOfWeek.FRIDAY, LocalTime.of(18, 0), DayOfWeek.MONDAY, LocalTime.of(8, 0)));
  }

  @Test
  void policiesHaveTheirStepsAndKeysLeadToThem() {
    FakeSplunkOnCall fake = OrganisationFile.fake(EVERYTHING);

    assertThat(fake.api().escalationPolicies().get(fake.policy("Primary").slug()).steps())
        .extracting(step -> step.timeout().toMinutes(), step -> step.entries().size())
        .containsExactly(tuple(0L, 1), tuple(10L, 3), tuple(90L, 3));
    assertThat(
            fake.api()
                .escalationPolicies()
                .get(fake.policy("Last resort").slug())
                .ignoreCustomPagingPolicies())
        .isTrue();
    assertThat(fake.api().routingKeys().list())
        .extracting(key -> key.key())
        .containsExactly(".+", "checkout", "database");
    assertThat(fake.api().routingKeys().list().get(1).targets()).hasSize(2);
    assertThat(fake.api().overrides().list().get(0).assignments())
        .allMatch(assignment -> assignment.standIn().equals(Optional.of("cleo")))
        .isNotEmpty();
    assertThat(fake.api().alertRules().list()).hasSize(1);
    assertThat(fake.api().maintenance().state().instances()).hasSize(1);
    assertThat(fake.snapshot().assumptions()).containsEntry("INGEST_LAG", Duration.ofSeconds(30));
  }

  @Test
  void incidentsHaveTheirPhasesAndHavePagedWhoWasDue() {
    FakeSplunkOnCall fake = OrganisationFile.fake(EVERYTHING);

    assertThat(fake.clock().now()).isEqualTo(Instant.parse("2025-01-06T09:00:00Z"));
    assertThat(fake.incident("1"))
        .returns("Disk full", incident -> incident.displayName().orElseThrow())
        .returns(IncidentPhase.RESOLVED, Incident::phase)
        .returns(
            Instant.parse("2025-01-06T07:20:00Z"),
            incident -> incident.transitions().get(0).at().orElseThrow());
    // Ana's week began at 08:00 in Stockholm, and after ten minutes the second step was due.
    assertThat(fake.incident("2"))
        .returns(IncidentPhase.ACKED, Incident::phase)
        .returns(List.of("ana", "cleo", "ben"), Incident::pagedUsers);
    assertThat(fake.incident("3"))
        .returns(IncidentPhase.UNACKED, Incident::phase)
        .returns(List.of("ana", "admin"), Incident::pagedUsers);
    assertThat(fake.snapshot().escalations()).filteredOn(step -> step.user().isEmpty()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {teams: [{name: A, policies: [{name: P, steps: [{notify: [bob]}]}]}], users: [bo]} | teams[0].policies[0].steps[0].notify[0] (line 1): no user 'bob'; did you mean 'bo'?
          {teams: [{name: A, policies: [{name: P, steps: [{notify: {rotation: W}}]}]}]} | teams[0].policies[0].steps[0].notify.rotation (line 1): no rotation of the team 'W'
          {teams: [{name: A, rotations: [{name: W, members: eve}]}]} | teams[0].rotations[0].members (line 1): no user 'eve'
          {teams: [{name: A, rotations: [{name: W, shifts: [{members: admin}]}]}]} | teams[0].rotations[0].shifts[0] (line 1): 'name' is missing
          {teams: [{name: A, rotations: [{name: W, shifts: [{name: S, dayz: mon}]}]}]} | teams[0].rotations[0].shifts[0].dayz (line 1): there is no field 'dayz'; did you mean 'days'?
          {teams: [{name: A}, {name: A}]} | teams[1] (line 1): there are two teams with the name 'A'
          {teams: {name: A}} | teams (line 1): must be a list
          {teams: [{members: [ana]}]} | teams[0] (line 1): 'name' is missing
          {temas: []} | temas (line 1): there is no field 'temas'; did you mean 'teams'?
          {zebra: []} | zebra (line 1): there is no field 'zebra'
          {users: [ana, {username: ben, emial: x}]} | users[1].emial (line 1): there is no field 'emial'; did you mean 'email'?
          {users: [{username: ben, verified: maybe}]} | users[0].verified (line 1): must be true or false
          {routingKeys: {a: Primray}, teams: [{name: Primary}]} | routingKeys.a (line 1): no escalation policy 'Primray'; did you mean 'Primary'?
          {overrides: [{absent: ana, from: 2025-01-06T09:00:00Z}], users: [ana]} | overrides[0] (line 1): 'until' is missing
          {overrides: [{absent: ana, from: monday, until: tuesday}], users: [ana]} | overrides[0].from (line 1): must be a time like 2025-01-06T09:00:00Z, not 'monday'
          {incidents: [{summary: S, ago: soon}]} | incidents[0].ago (line 1): must be a duration like 10m or 1h30m, not 'soon'
          {incidents: [{summary: S, ago: -10m}]} | incidents[0].ago (line 1): must be a duration like 10m or 1h30m, not '-10m'
          {incidents: [{ago: 1m}]} | incidents[0] (line 1): 'summary' is missing
          {incidents: [{summary: S, acknowledgedBy: eve}]} | incidents[0].acknowledgedBy (line 1): no user 'eve'
          {incidents: [{summary: S, acknowledgedBy: {user: admin}}]} | incidents[0].acknowledgedBy (line 1): 'after' is missing
          {assume: {INGEST_LOG: 1s}} | assume.INGEST_LOG (line 1): there is no assumption 'INGEST_LOG'
          {assume: {MAINTENANCE_LIMIT: many}} | assume.MAINTENANCE_LIMIT (line 1): must be a whole number
          {assume: {UNKNOWN_ALERT_STATUS: 999}} | assume.UNKNOWN_ALERT_STATUS (line 1): UNKNOWN_ALERT_STATUS must be one of
          {alertRules: [{alertField: host}]} | alertRules[0] (line 1): Cannot build AlertRuleRequest
          {alertRules: [{alertField: host, alertValueMatch: x, actions: [{kind: Magic}]}]} | alertRules[0].actions[0].kind (line 1): must be one of [AlertAnnotation, AlertTransformation, OtherAction], not 'Magic'
          {maintenance: [{}]} | maintenance[0] (line 1): routingKeys
          {start: [1]} | start (line 1): must be a text
          {seed: seven} | seed (line 1): must be a whole number
          {format: seed 2} | line 1: format must be 'seed 1' or 'snapshot 1', not 'seed 2'
          [1, 2] | line 1: must have fields
          """)
  void whatCannotBeIsToldWithItsPlace(String seed, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OrganisationFile.fake(seed))
        .withMessageStartingWith(message);
  }

  @Test
  void theLineIsThatOfTheValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OrganisationFile.fake(
                    """
                    users:
                      - ana

                    incidents:
                      - summary: S
                        users: [ana,
                                amm]
                    """))
        .withMessage("incidents[0].users[1] (line 7): no user 'amm'; did you mean 'ana'?");
  }

  @Test
  void whatIsWrongOnlyWithTheWholeIsToldInTheWordsOfTheBuilder() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                OrganisationFile.fake(
                    "{users: [ana], incidents: [{summary: S, users: ana, routingKey: k}]}"))
        .withMessage("the incident 'S' comes by a routing key or has targets, not both");
  }
}
