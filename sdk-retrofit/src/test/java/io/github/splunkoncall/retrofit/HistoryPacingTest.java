package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.IncidentHistory;
import io.github.splunkoncall.reporting.ReportingApi;
import io.github.splunkoncall.retrofit.call.StandingTime;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The service gives a page of the history once a minute, and the client keeps to it. */
class HistoryPacingTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final HistoryQuery BY_TWO = HistoryQuery.builder().limit(2).build();

  @RegisterExtension final Loopback service = new Loopback();

  private final StandingTime time = new StandingTime();

  @Test
  void waitsAMinuteBetweenPages() throws Exception {
    service.answers(page(0, "5", "4")).answers(page(2, "3", "2")).answers(page(4, "1"));

    assertThat(numbers(history(MINUTE))).isEqualTo("5 4 3 2 1");

    assertThat(time.waits()).containsExactly(MINUTE, MINUTE);
    assertThat(offset()).isEqualTo("0");
    assertThat(offset()).isEqualTo("2");
    assertThat(offset()).isEqualTo("4");
  }

  @Test
  void doesNotWaitForWhatPassedAnyway() {
    service.answers(page(0, "5", "4")).answers(page(2, "3", "2"));
    Iterator<Incident> incidents = history(MINUTE).iterator();
    incidents.next();
    incidents.next();
    time.pass(Duration.ofSeconds(50));

    incidents.next();

    assertThat(time.waits()).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  void failsAtOnceIfAPageNeedsMorePatienceAndGoesOnLater() {
    service.answers(page(0, "5", "4")).answers(page(2, "3", "2")).answers(page(4, "1"));
    IncidentHistory history = history(Duration.ofSeconds(20));
    Iterator<Incident> incidents = history.iterator();
    incidents.next();
    incidents.next();

    RateLimitedException thrown =
        catchThrowableOfType(RateLimitedException.class, incidents::hasNext);

    assertThat(thrown.retryAfter()).contains(MINUTE);
    assertThat(thrown).hasMessageContaining("was not sent");
    assertThat(service.requests()).isEqualTo(1);
    assertThat(time.waits()).isEmpty();
    assertThat(history.rest()).isEqualTo(BY_TWO.startingAt(2));
    time.pass(Duration.ofSeconds(40));
    assertThat(incidents.next().number()).isEqualTo("3");
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(20));
    time.pass(MINUTE);
    assertThat(numbers(history)).isEqualTo("2 1");
  }

  @Test
  void asksForTheSamePageAgainAfterA429() throws Exception {
    service
        .answers(page(0, "5", "4"))
        .answers(Loopback.answer(429, "").setHeader("Retry-After", "9").build())
        .answers(page(2, "3"));
    IncidentHistory history = history(MINUTE);

    RateLimitedException thrown =
        catchThrowableOfType(RateLimitedException.class, () -> numbers(history));

    assertThat(thrown.status()).hasValue(429);
    assertThat(numbers(history)).isEqualTo("3");
    offset();
    assertThat(offset()).isEqualTo(offset()).isEqualTo("2");
  }

  @Test
  void canBeInterruptedAndGoesOn() {
    service.answers(page(0, "5", "4")).answers(page(2, "3"));
    IncidentHistory history = history(MINUTE);
    history.iterator().next();
    history.iterator().next();
    time.interruptTheNext();

    TransportException thrown =
        catchThrowableOfType(TransportException.class, history.iterator()::next);

    assertThat(Thread.interrupted()).as("the flag is restored").isTrue();
    assertThat(thrown.mayHaveReachedService()).isFalse();
    assertThat(service.requests()).isEqualTo(1);
    assertThat(numbers(history)).isEqualTo("3");
  }

  @Test
  void onePageWaitsNoLongerThanACallMayTake() {
    service.answers(page(0, "5", "4")).answers(page(2, "3", "2"));
    ReportingApi reporting = client().callTimeout(Duration.ofSeconds(30)).build().reporting();
    reporting.incidents(BY_TWO);

    RateLimitedException thrown =
        catchThrowableOfType(RateLimitedException.class, () -> reporting.incidents(BY_TWO));

    assertThat(thrown.retryAfter()).contains(MINUTE);
    time.pass(Duration.ofSeconds(31));
    assertThat(reporting.incidents(BY_TWO).incidents()).hasSize(2);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(29));
  }

  @Test
  void onePageWaitsAMinuteIfItIsGivenMore() {
    service.answers(page(0, "5", "4")).answers(page(0, "5", "4"));
    SplunkOnCallApi api =
        SplunkOnCallClient.builder()
            .apiId(Loopback.API_ID)
            .apiKey(Loopback.API_KEY)
            .baseUrl(service.url())
            .httpClient(service.http())
            .waitingBy(time, time)
            .build();

    api.reporting().incidents(BY_TWO);
    assertThat(
            catchThrowableOfType(
                RateLimitedException.class, () -> api.reporting().incidents(BY_TWO)))
        .as("a minute is what a call may take by default")
        .isNotNull();
    api.withDeadline(Duration.ofSeconds(90)).reporting().incidents(BY_TWO);

    assertThat(time.waits()).containsExactly(MINUTE);
  }

  @Test
  void isSharedByClientsThatActAsOthers() {
    service.answers(page(0, "5", "4")).answers(page(0, "5", "4"));
    SplunkOnCallClient client = client().build();

    client.reporting().incidents(BY_TWO);
    client.actingAs("noor").reporting().history(BY_TWO, MINUTE).iterator().next();

    assertThat(time.waits()).containsExactly(MINUTE);
  }

  @Test
  void whatNeverLeftIsNotCounted() {
    service.answers(page(0, "5"));
    AtomicBoolean down = new AtomicBoolean(true);
    OkHttpClient own =
        service
            .http()
            .newBuilder()
            .addInterceptor(
                chain -> {
                  if (down.getAndSet(false)) {
                    throw new IOException("no network");
                  }
                  return chain.proceed(chain.request());
                })
            .build();
    ReportingApi reporting = service.builder(own).waitingBy(time, time).build().reporting();

    assertThat(
            catchThrowableOfType(TransportException.class, () -> reporting.incidents(BY_TWO))
                .mayHaveReachedService())
        .isFalse();
    assertThat(reporting.incidents(BY_TWO).incidents()).hasSize(1);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void canBeSwitchedOff() {
    service.answers(page(0, "5", "4")).answers(page(2, "3"));

    assertThat(numbers(client().withoutPacing().build().reporting().history(BY_TWO, Duration.ZERO)))
        .isEqualTo("5 4 3");
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void theLongestDurationThereIsMeansForEver() {
    Duration forEver = Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
    service.answers(page(0, "5", "4")).answers(page(2, "3"));
    SplunkOnCallApi api = client().build().withDeadline(forEver);

    assertThat(numbers(api.reporting().history(BY_TWO, forEver))).isEqualTo("5 4 3");
    assertThat(time.waits()).containsExactly(MINUTE);
  }

  private SplunkOnCallClient.Builder client() {
    return service.builder().waitingBy(time, time);
  }

  private IncidentHistory history(Duration patience) {
    return client().build().reporting().history(BY_TWO, patience);
  }

  private static String numbers(IncidentHistory history) {
    return String.join(" ", history.stream().map(Incident::number).toList());
  }

  private String offset() throws InterruptedException {
    return String.valueOf(service.taken().getUrl().queryParameter("offset"));
  }

  /** A page of five incidents in all. */
  private static String page(int offset, String... numbers) {
    StringBuilder incidents = new StringBuilder();
    for (String number : numbers) {
      incidents.append(incidents.isEmpty() ? "" : ",");
      incidents.append("{\"incidentNumber\":\"").append(number).append("\"}");
    }
    int total = numbers.length == 2 ? 5 : offset + numbers.length;
    return "{\"offset\":%d,\"limit\":2,\"total\":%d,\"incidents\":[%s]}"
        .formatted(offset, total, incidents);
  }
}
