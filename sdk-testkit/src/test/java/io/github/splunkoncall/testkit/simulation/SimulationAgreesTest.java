package io.github.splunkoncall.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import io.github.splunkoncall.reporting.UserLog;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.snapshot.OrganisationReader;
import io.github.splunkoncall.testkit.snapshot.OrganisationSnapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The simulator says of a rich organisation what comes true when its time passes. */
class SimulationAgreesTest {
  private static final Instant START = RichOrganisation.START;
  private static final Duration TWO_WEEKS = Duration.ofDays(14);
  private static final List<String> KEYS =
      List.of("nights", "nobody", "chain", "daily", "two", "not-there");
  private static final int INSTANTS = 300;

  private final FakeSplunkOnCall fake = new RichOrganisation().fake;
  private final OrganisationSnapshot snapshot = fake.snapshot();
  private final PagingSimulator simulator = PagingSimulator.of(snapshot);
  private final Random random = new Random(7);

  /** To the second, and often where something begins or ends: on the quarter of an hour. */
  private Instant anyInstant() {
    long seconds = random.nextLong(TWO_WEEKS.toSeconds());
    return START.plusSeconds(random.nextBoolean() ? seconds : seconds / 900 * 900 + 300);
  }

  @Test
  void whoIsPagedIsWhoAFakePagesThatLivesToThatInstant() {
    for (int i = 0; i < INSTANTS; i++) {
      Instant at = anyInstant();
      String key = KEYS.get(random.nextInt(KEYS.size()));
      FakeSplunkOnCall living = FakeSplunkOnCall.from(snapshot);
      living.clock().advance(Duration.between(START, at));
      living.api().ingest().entity(key, "e").trigger("Down");
      living.clock().advance(Duration.ofHours(1));

      assertThat(simulator.pages(key, at, Duration.ofHours(1)))
          .as("%s at %s", key, at)
          .isEqualTo(living.pages());
    }
  }

  @Test
  void whoIsOnCallIsWhoSchedulesName() {
    String team = fake.team("Core").slug();
    List<PolicyCoverage> coverage = simulator.coverage(START, START.plus(TWO_WEEKS));
    for (int i = 0; i < INSTANTS; i++) {
      Instant at = anyInstant();

      assertThat(onCall(coverage, at))
          .as("at %s", at)
          .isEqualTo(fake.api().onCall().whoIsOnCall(team, at));
    }
  }

  private static List<String> onCall(List<PolicyCoverage> coverage, Instant at) {
    return coverage.stream()
        .flatMap(policy -> policy.stints().stream())
        .filter(stint -> !at.isBefore(stint.start()) && at.isBefore(stint.end()))
        .map(Stint::username)
        .distinct()
        .toList();
  }

  @Test
  void anIncidentPagesLateOrNobodyExactlyInTheGaps() {
    Map<String, PolicyCoverage> byKey =
        simulator.coverage(START, START.plus(TWO_WEEKS)).stream()
            .filter(
                policy ->
                    List.of("Nights", "Nobody", "Chain", "Daily primary")
                        .contains(policy.policy().name()))
            .collect(Collectors.toMap(policy -> policy.policy().name(), policy -> policy));
    Map<String, String> keys =
        Map.of("nights", "Nights", "nobody", "Nobody", "chain", "Chain", "daily", "Daily primary");
    Map<Boolean, Integer> seen = new TreeMap<>();
    for (int i = 0; i < INSTANTS; i++) {
      Instant at = anyInstant();
      keys.forEach(
          (key, name) -> {
            Optional<Gap> gap =
                Objects.requireNonNull(byKey.get(name)).gaps().stream()
                    .filter(g -> !at.isBefore(g.start()) && at.isBefore(g.end()))
                    .findAny();
            Duration atOnce = Duration.ofMinutes(key.equals("chain") ? 3 : 0);
            seen.merge(gap.isPresent(), 1, Integer::sum);

            assertThat(
                    simulator.pages(key, at, Duration.ofDays(1)).stream()
                        .findFirst()
                        .map(page -> Duration.between(at, page.at())))
                .as("%s at %s, %s", key, at, gap)
                .isEqualTo(gap.map(Gap::firstPageAfter).orElse(Optional.of(atOnce)));
          });
    }
    assertThat(seen.values()).allMatch(times -> times > INSTANTS / 2);
  }

  @Test
  void theHoursAreThoseThatTheServiceReportsAfterwards() {
    Instant end = START.plus(Duration.ofDays(7));
    String team = fake.team("Core").slug();
    Map<String, Duration> expected =
        simulator.hours(START, end, policy -> true).stream()
            .collect(Collectors.toMap(OnCallTime::username, OnCallTime::total));
    fake.clock().advance(Duration.ofDays(8));

    assertThat(
            fake
                .api()
                .reporting()
                .onCallLog(team, OnCallLogQuery.between(START, end))
                .users()
                .stream()
                .collect(Collectors.toMap(UserLog::username, UserLog::adjustedTotal)))
        .isEqualTo(expected)
        .hasSizeGreaterThan(4);
  }

  @Test
  void aReadOnlyKeyIsEnoughAndReadsTheSame() {
    PagingSimulator read =
        PagingSimulator.of(OrganisationReader.of(fake.readOnlyApi()).read(fake.clock().now()));
    Instant end = START.plus(TWO_WEEKS);

    assertThat(read.coverage(START, end)).isEqualTo(simulator.coverage(START, end));
    assertThat(read.hours(START, end)).isEqualTo(simulator.hours(START, end));
    for (String key : KEYS) {
      Instant at = anyInstant();
      assertThat(read.pages(key, at, TWO_WEEKS)).isEqualTo(simulator.pages(key, at, TWO_WEEKS));
    }
  }

  @Test
  void oneAnswerChangesNoOther() {
    Instant late = START.plus(TWO_WEEKS);
    List<Page> before = simulator.pages("two", START, TWO_WEEKS);
    List<PolicyCoverage> coverage = simulator.coverage(START, late);
    simulator.pages("chain", late, TWO_WEEKS);

    assertThat(simulator.pages("two", START, TWO_WEEKS)).isEqualTo(before).isNotEmpty();
    assertThat(simulator.coverage(START, late)).isEqualTo(coverage);
    assertThat(fake.pages()).isEmpty();
    assertThat(fake.snapshot()).isEqualTo(snapshot);
  }

  @Test
  void maintenanceMutesTheKeysThatItCoversAndMakesNoGap() {
    fake.api().maintenance().start(StartMaintenance.of("daily"));
    PagingSimulator muted = PagingSimulator.of(fake.snapshot());
    Instant at = START.plus(Duration.ofDays(2));

    assertThat(muted.pages("daily", at, TWO_WEEKS)).isEmpty();
    assertThat(muted.pages("two", at, TWO_WEEKS)).isNotEmpty();
    assertThat(muted.gaps(START, at)).isEqualTo(simulator.gaps(START, at));
  }
}
