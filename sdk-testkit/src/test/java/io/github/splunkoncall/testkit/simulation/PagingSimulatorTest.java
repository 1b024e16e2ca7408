package io.github.splunkoncall.testkit.simulation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.TeamBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a simulator says of small organisations; the times are worked out by hand. */
class PagingSimulatorTest {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  /** Saturday noon in Stockholm; in the night the clocks go from 02:00 to 03:00. */
  private static final Instant SATURDAY_NOON = Instant.parse("2025-03-29T11:00:00Z");

  private static PagingSimulator simulator(Consumer<TeamBuilder> team) {
    return PagingSimulator.of(
        FakeSplunkOnCall.create(organisation -> setUp(organisation, team)).snapshot());
  }

  private static void setUp(OrganisationBuilder organisation, Consumer<TeamBuilder> team) {
    organisation.startingAt(SATURDAY_NOON).team("T", team).routingKey("key", "P");
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  private static List<String> lines(List<Gap> gaps) {
    return gaps.stream()
        .filter(gap -> gap.policy().name().equals("P"))
        .map(
            gap ->
                gap.start()
                    + " to "
                    + gap.end()
                    + gap.firstPageAfter().map(after -> ", after " + after).orElse(", nobody"))
        .toList();
  }

  /** The weekend of ana begins on Saturday 18:00 and ends on Monday 06:00, in Stockholm. */
  private static void weekend(TeamBuilder team) {
    team.members("ana", "ben")
        .rotation(
            "R",
            rotation ->
                rotation
                    .members("ana")
                    .zone(STOCKHOLM)
                    .startingAt(at("2025-03-01T00:00:00Z"))
                    .shift(
                        "Weekend",
                        shift ->
                            shift.multiDay(
                                SATURDAY, LocalTime.of(18, 0), MONDAY, LocalTime.of(6, 0))));
  }

  @Test
  void pagesMinuteByMinuteWhoIsOnDutyThen() {
    // 17:58 in Stockholm is 16:58 UTC on the Saturday.
    PagingSimulator simulator =
        simulator(
            team -> {
              weekend(team);
              team.policy(
                  "P",
                  policy ->
                      policy
                          .notifyRotation("R")
                          .after(Duration.ofMinutes(2))
                          .notifyRotation("R")
                          .after(Duration.ofMinutes(60))
                          .notifyUsers("ben"));
            });

    assertThat(simulator.pages("key", at("2025-03-29T16:58:00Z"), Duration.ofMinutes(62)))
        .extracting(page -> page.at() + " " + page.username() + " " + page.reason())
        .containsExactly(
            "2025-03-29T17:00:00Z ana P step 1 (rotation R, shift Weekend)",
            "2025-03-29T18:00:00Z ben P step 2");
    assertThat(simulator.pages("key", at("2025-03-29T16:58:00Z"), Duration.ofMinutes(61)))
        .hasSize(1);
    assertThat(simulator.pages("key", at("2025-03-29T16:58:00Z"), Duration.ofMinutes(1))).isEmpty();
  }

  @Test
  void aGapEndsByTheWallClock() {
    PagingSimulator simulator =
        simulator(
            team -> {
              weekend(team);
              team.policy("P", policy -> policy.notifyRotation("R"));
            });

    // Monday 06:00 in Stockholm is 04:00 UTC, because summer time has begun on the Sunday; the
    // Saturday after, 18:00 is 16:00 UTC.
    assertThat(lines(simulator.gaps(SATURDAY_NOON, at("2025-04-06T00:00:00Z"))))
        .containsExactly(
            "2025-03-29T11:00:00Z to 2025-03-29T17:00:00Z, nobody",
            "2025-03-31T04:00:00Z to 2025-04-05T16:00:00Z, nobody");
  }

  @Test
  void inAGapThatALaterStepFillsAnIncidentPagesLate() {
    PagingSimulator simulator =
        simulator(
            team -> {
              weekend(team);
              team.rotation(
                      "Days",
                      rotation ->
                          rotation.shift(
                              "Day",
                              shift ->
                                  shift
                                      .members("ben")
                                      .startingAt(at("2025-03-01T00:00:00Z"))
                                      .partialDay(
                                          EnumSet.complementOf(EnumSet.of(SUNDAY)),
                                          LocalTime.of(8, 0),
                                          LocalTime.of(16, 0))))
                  .policy(
                      "P",
                      policy ->
                          policy
                              .notifyRotation("R")
                              .after(Duration.ofMinutes(30))
                              .notifyRotation("Days"));
            });

    // ana until Monday 04:00 UTC. ben from 08:00 to 16:00 UTC, who is paged half an hour after an
    // incident: of one that begins from 07:30 to 15:30.
    assertThat(lines(simulator.gaps(at("2025-03-30T12:00:00Z"), at("2025-04-01T12:00:00Z"))))
        .containsExactly(
            "2025-03-31T04:00:00Z to 2025-03-31T07:30:00Z, nobody",
            "2025-03-31T07:30:00Z to 2025-03-31T15:30:00Z, after PT30M",
            "2025-03-31T15:30:00Z to 2025-04-01T07:30:00Z, nobody",
            "2025-04-01T07:30:00Z to 2025-04-01T12:00:00Z, after PT30M");
  }

  @Test
  void aStepThatIsReachedBeyondTheWindowCounts() {
    PagingSimulator simulator =
        simulator(
            team -> {
              weekend(team);
              team.policy("P", policy -> policy.after(Duration.ofMinutes(90)).notifyRotation("R"));
            });

    // The only step is done after 90 minutes, which is how the policy is meant: no gap is late.
    assertThat(lines(simulator.gaps(SATURDAY_NOON, at("2025-03-29T16:00:00Z"))))
        .containsExactly("2025-03-29T11:00:00Z to 2025-03-29T15:30:00Z, nobody");
  }

  @Test
  void aRotationWithoutMembersLeavesAGapAndAFixedUserNone() {
    PagingSimulator simulator =
        simulator(
            team ->
                team.members("ana")
                    .rotation("Empty")
                    .policy("P", policy -> policy.notifyRotation("Empty"))
                    .policy("Q", policy -> policy.notifyRotation("Empty").notifyUsers("ana")));
    Instant end = SATURDAY_NOON.plusSeconds(60);

    assertThat(simulator.gaps(SATURDAY_NOON, end))
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.policy().name()).isEqualTo("P");
              assertThat(gap.pagesNobody()).isTrue();
              assertThat(gap.length()).isEqualTo(Duration.ofMinutes(1));
              assertThat(gap.routingKeys()).containsExactly("key");
            });
  }

  @Test
  void hoursThatTwoPoliciesHaveInCommonCountOnce() {
    PagingSimulator simulator =
        PagingSimulator.of(
            FakeSplunkOnCall.create(
                    organisation ->
                        organisation
                            .startingAt(SATURDAY_NOON)
                            .team("T", team -> weekendAnd(team, "P"))
                            .team("U", team -> weekendAnd(team, "Q"))
                            .routingKey("p", "P")
                            .routingKey("q", "Q"))
                .snapshot());

    // Both times of ana are from Saturday 18:00 to Monday 06:00, which is 35 hours in this night;
    // ben is on call for Q for the whole window of 48 hours. The default policies of the teams,
    // which page everybody, have no routing key but the default route.
    assertThat(simulator.hours(SATURDAY_NOON, at("2025-03-31T11:00:00Z")))
        .extracting(time -> time.username() + " " + time.total() + " " + time.byTeam().values())
        .containsExactly("ben PT48H [PT48H]", "ana PT35H [PT35H, PT35H]");
    assertThat(simulator.hours(SATURDAY_NOON, at("2025-03-31T11:00:00Z"), policy -> true))
        .extracting(OnCallTime::total)
        .containsExactly(Duration.ofDays(2), Duration.ofDays(2));
  }

  private static void weekendAnd(TeamBuilder team, String name) {
    weekend(team);
    team.policy(
        name,
        policy -> {
          policy.notifyRotation("R");
          if (name.equals("Q")) {
            policy.notifyUsers("ben");
          }
        });
  }

  @Test
  void policiesAreRoutedByKeysOtherThanTheDefaultRoute() {
    PagingSimulator simulator =
        simulator(team -> team.members("ana").policy("P", policy -> policy.notifyUsers("ana")));

    assertThat(simulator.coverage(SATURDAY_NOON, SATURDAY_NOON.plusSeconds(1)))
        .extracting(
            policy -> policy.policy().name(), PolicyCoverage::routingKeys, PolicyCoverage::isRouted)
        .containsExactly(tuple("T", List.of(".+"), false), tuple("P", List.of("key"), true));
  }

  @Test
  void anUnknownKeyLeadsToTheDefaultRouteInAnyCase() {
    PagingSimulator simulator =
        simulator(team -> team.members("ana").policy("P", policy -> policy.notifyUsers("ana")));

    assertThat(simulator.pages("KEY", SATURDAY_NOON, Duration.ZERO))
        .extracting(page -> page.reason().policy().name())
        .containsExactly("P");
    assertThat(simulator.pages("no such key", SATURDAY_NOON, Duration.ZERO))
        .extracting(page -> page.reason().policy().name())
        .containsExactly("T");
  }

  @Test
  void refusesWhatCannotBeAnswered() {
    PagingSimulator simulator = simulator(team -> team.policy("P", policy -> {}));

    assertThatThrownBy(() -> simulator.pages(" ", SATURDAY_NOON, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("routingKey");
    assertThatThrownBy(() -> simulator.pages("key", SATURDAY_NOON, Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("howLong");
    assertThatThrownBy(() -> simulator.coverage(SATURDAY_NOON, SATURDAY_NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from must be before to");
  }
}
