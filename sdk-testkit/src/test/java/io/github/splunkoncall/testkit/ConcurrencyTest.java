package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many threads, one fake: whatever the order, the end is the same. */
class ConcurrencyTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 20;
  private static final IncidentTarget TARGET = IncidentTarget.user("user0");

  private final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(
          organisation ->
              organisation.users(
                  IntStream.range(0, THREADS).mapToObj(i -> "user" + i).toArray(String[]::new)));
  private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);

  @AfterEach
  void stopThreads() {
    executor.shutdownNow();
  }

  @Test
  void incidentsGetDistinctNumbersAndEachIsAcknowledgedByWhoOpenedIt() throws Exception {
    List<List<String>> numbers = inManyThreads(i -> () -> openAndAcknowledge(fake.api("user" + i)));

    checkOpenedAndAcknowledged(numbers);
  }

  @Test
  void theSameHoldsOverHttp() throws Exception {
    OkHttpClient http = new OkHttpClient();
    List<List<String>> numbers;
    try (FakeServer server = fake.startServer()) {
      SplunkOnCallApi client =
          SplunkOnCallClient.builder()
              .baseUrl(server.url().toString())
              .apiId(server.credentials().apiId())
              .apiKey(server.credentials().apiKey())
              .httpClient(http)
              .build();
      numbers = inManyThreads(i -> () -> openAndAcknowledge(client.actingAs("user" + i)));
      http.connectionPool().evictAll();
    }

    checkOpenedAndAcknowledged(numbers);
  }

  @Test
  void ofManyWhoResolveOneIncidentExactlyOneSucceeds() throws Exception {
    String number = fake.api().triggerAlarm("s", "d", TARGET).number();

    List<Boolean> accepted = inManyThreads(i -> () -> resolves(fake.api("user" + i), number));

    assertThat(accepted).containsOnlyOnce(true).hasSize(THREADS);
    assertThat(fake.incident(number).transitions())
        .singleElement()
        .satisfies(
            transition -> assertThat(transition.by()).contains("user" + accepted.indexOf(true)));
  }

  @Test
  void stepsOfTheClockAddUpAndNobodyIsPagedTwice() throws Exception {
    Instant start = fake.clock().now();

    inManyThreads(
        i ->
            () -> {
              for (int round = 0; round < ROUNDS; round++) {
                fake.clock().advance(Duration.ofSeconds(1));
                fake.api().triggerAlarm("s", "d", TARGET);
                fake.api().getIncidents();
              }
              return i;
            });

    assertThat(fake.clock().now()).isEqualTo(start.plusSeconds(THREADS * ROUNDS));
    assertThat(fake.api().getIncidents())
        .hasSize(THREADS * ROUNDS)
        .isSortedAccordingTo(
            (later, earlier) ->
                earlier.startTime().orElseThrow().compareTo(later.startTime().orElseThrow()))
        .allSatisfy(incident -> assertThat(incident.pagedUsers()).containsExactly("user0"));
  }

  private static List<String> openAndAcknowledge(SplunkOnCallApi api) {
    List<String> numbers = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      String number = api.triggerAlarm("s", "d", TARGET).number();
      api.acknowledgeIncident(number);
      numbers.add(number);
    }
    return numbers;
  }

  private void checkOpenedAndAcknowledged(List<List<String>> numbers) {
    List<String> all = new ArrayList<>();
    IntStream.rangeClosed(1, THREADS * ROUNDS).forEach(i -> all.add(Integer.toString(i)));
    assertThat(numbers.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(all);
    Collections.reverse(all);
    assertThat(fake.api().getIncidents()).extracting(Incident::number).isEqualTo(all);
    for (int i = 0; i < THREADS; i++) {
      for (String number : numbers.get(i)) {
        Incident incident = fake.incident(number);
        assertThat(incident.phase()).isEqualTo(IncidentPhase.ACKED);
        assertThat(incident.monitorName()).contains("vouser-user" + i);
        assertThat(incident.transitions()).hasSize(1);
        assertThat(incident.transitions().get(0).by()).contains("user" + i);
      }
    }
  }

  private static boolean resolves(SplunkOnCallApi api, String number) {
    try {
      return api.resolveIncident(number).accepted();
    } catch (RefusedException e) {
      return false;
    }
  }

  /** Runs one task per thread, all released at once; the results in the order of the tasks. */
  private <T> List<T> inManyThreads(IntFunction<Callable<T>> task) throws Exception {
    CountDownLatch ready = new CountDownLatch(THREADS);
    List<Future<T>> futures = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Callable<T> work = task.apply(i);
      futures.add(
          executor.submit(
              () -> {
                ready.countDown();
                ready.await();
                return work.call();
              }));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get(60, TimeUnit.SECONDS));
    }
    return results;
  }
}
