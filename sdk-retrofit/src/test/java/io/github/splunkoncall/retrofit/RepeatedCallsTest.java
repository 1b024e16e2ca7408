package io.github.splunkoncall.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.Operation.Safety;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.retrofit.call.StandingTime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the client sends again, when, and what it says about it. */
class RepeatedCallsTest {
  private static final Duration QUARTER = Duration.ofMillis(250);

  @RegisterExtension final Loopback service = new Loopback();

  private final StandingTime time = new StandingTime();
  private final List<String> told = new ArrayList<>();

  @ParameterizedTest
  @EnumSource
  void aServerErrorIsMendedByAnotherAttemptWhereThatDoesNoHarm(Operation operation) {
    service.answers(503, "").answers(Fixtures.response(operation));

    if (operation.safety() == Safety.UNSAFE) {
      ServerErrorException thrown =
          catchThrowableOfType(ServerErrorException.class, () -> WireCase.call(operation, api()));
      assertThat(thrown.attempts()).isEqualTo(1);
      assertThat(service.requests()).isEqualTo(1);
    } else {
      WireCase.call(operation, api());
      assertThat(service.requests()).isEqualTo(2);
      assertThat(time.waits()).containsExactly(QUARTER);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRateLimitIsWaitedForByEverything(Operation operation) {
    service
        .answers(Loopback.answer(429, "").setHeader("Retry-After", "7").build())
        .answers(Fixtures.response(operation));

    WireCase.call(operation, api());

    assertThat(service.requests()).isEqualTo(2);
    assertThat(time.waits()).containsExactly(Duration.ofSeconds(7).plus(QUARTER));
  }

  @ParameterizedTest
  @EnumSource
  void aLostAnswerIsAskedForAgainWhereThatDoesNoHarm(Operation operation) {
    service.answers(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    service.answers(Fixtures.response(operation));

    if (operation.safety() == Safety.UNSAFE) {
      TransportException thrown =
          catchThrowableOfType(TransportException.class, () -> WireCase.call(operation, api()));
      assertThat(thrown.mayHaveReachedService()).isTrue();
      assertThat(service.requests()).isEqualTo(1);
    } else {
      WireCase.call(operation, api());
      assertThat(service.requests()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedConnectionIsTriedAgainByEverything(Operation operation) throws IOException {
    String url;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      url = "http://127.0.0.1:" + closed.getLocalPort();
    }
    SplunkOnCallApi api =
        builder().baseUrl(url).restEndpoint(url + "/integrations/generic/20131114/alert/k").build();

    TransportException thrown =
        catchThrowableOfType(TransportException.class, () -> WireCase.call(operation, api));

    assertThat(thrown.attempts()).isEqualTo(4);
    assertThat(thrown.mayHaveReachedService()).isFalse();
    assertThat(thrown.waits())
        .containsExactly(QUARTER, QUARTER.multipliedBy(2), Duration.ofSeconds(1));
    assertThat(thrown).hasMessageEndingWith("Tried 4 times, with waits of 0.3 s, 0.5 s, 1.0 s.");
  }

  @Test
  void halfABodyIsAskedForAgain() {
    service.answers("[{\"name\":\"Sho").answers("[]");

    assertThat(api().getTeams()).isEmpty();
    assertThat(service.requests()).isEqualTo(2);
  }

  @Test
  void theLastFailureTellsOfAllAttemptsAndTheListenerOfEach() {
    service.answers(500, "").answers(502, "").answers(503, "").answers(504, "{\"error\":\"down\"}");

    ServerErrorException thrown =
        catchThrowableOfType(ServerErrorException.class, () -> api().getTeams());

    assertThat(thrown.status()).hasValue(504);
    assertThat(thrown.attempts()).isEqualTo(4);
    assertThat(thrown.waits()).hasSize(3);
    assertThat(told).containsExactly("500 1 PT0.25S", "502 2 PT0.5S", "503 3 PT1S");
  }

  @Test
  void oneAttemptIsOneAttempt() {
    service.answers(503, "").answers("[]");

    assertThat(
            catchThrowableOfType(
                ServerErrorException.class, () -> builder().maxAttempts(1).build().getTeams()))
        .hasMessageNotContaining("Tried");
    assertThat(service.requests()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 409, 420, 422, 302})
  void whatAnotherAttemptWouldNotMendIsNotSentAgain(int status) {
    service.answers(status, "").answers("[]");

    assertThat(catchThrowableOfType(SplunkOnCallException.class, () -> api().getTeams()).attempts())
        .isEqualTo(1);
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void aWaitThatReachesTheDeadlineIsNotBegun() {
    service.answers(Loopback.answer(429, "").setHeader("Retry-After", "7").build());

    RateLimitedException thrown =
        catchThrowableOfType(
            RateLimitedException.class, () -> api().withDeadline(Duration.ofSeconds(7)).getTeams());

    assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(7));
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void whatAnEarlierAttemptMayHaveDoneIsNotForgotten() throws IOException {
    service.answers(503, "");
    SplunkOnCallApi api =
        builder()
            .listener(
                new CallListener() {
                  @Override
                  public void retrying(SplunkOnCallException failure, Duration wait) {
                    service.stop();
                  }
                })
            .maxAttempts(2)
            .build();

    TransportException thrown =
        catchThrowableOfType(TransportException.class, () -> api.acknowledgeIncident("1"));

    assertThat(thrown.attempts()).isEqualTo(2);
    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(thrown).hasMessageContaining("The service may have done it");
  }

  @Test
  void aDeletionThatIsNotFoundAtTheSecondAttemptMayBeDone() {
    service.answers(503, "").answers(404, "{\"error\":\"No team found\"}").answers(404, "");

    NotFoundException second =
        catchThrowableOfType(NotFoundException.class, () -> api().teams().delete("team-1"));
    NotFoundException first =
        catchThrowableOfType(NotFoundException.class, () -> api().teams().delete("team-1"));

    assertThat(second.earlierAttemptMayHaveDoneIt()).isTrue();
    assertThat(second)
        .hasMessageEndingWith(
            "Tried 2 times, with waits of 0.3 s. An earlier attempt may have done it: look before"
                + " you call again.");
    assertThat(first.earlierAttemptMayHaveDoneIt()).isFalse();
    assertThat(first).hasMessageNotContaining("earlier");
  }

  @Test
  void callsThatSucceedInTheEndDoNotUseUpTheRightToRepeat() {
    SplunkOnCallApi api = api();

    for (int i = 0; i < 30; i++) {
      service.answers(503, "").answers("[]");
      assertThat(api.getTeams()).isEmpty();
    }

    assertThat(service.requests()).isEqualTo(60);
  }

  @Test
  void aFailureIsToldIfThereIsNoTurnForAnotherAttemptInTime() {
    service.answers(503, "");
    SplunkOnCallApi api =
        service
            .builder()
            .maxAttempts(2)
            .random(() -> 0.0)
            .waitingBy(time, time)
            .rateLimit(Operation.LIST_TEAMS, RateLimit.of(1, Duration.ofMinutes(1)))
            .callTimeout(Duration.ofSeconds(30))
            .build();

    ServerErrorException thrown =
        catchThrowableOfType(ServerErrorException.class, () -> api.getTeams());

    assertThat(thrown.status()).hasValue(503);
    assertThat(thrown.getSuppressed())
        .singleElement()
        .isInstanceOfSatisfying(
            RateLimitedException.class,
            noTurn -> assertThat(noTurn.retryAfter()).contains(Duration.ofMinutes(1)));
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void whoWakesEarlySleepsOn() {
    service.answers(503, "").answers("[]");
    List<Duration> naps = new ArrayList<>();
    SplunkOnCallApi api =
        builder()
            .waitingBy(
                time,
                nanos -> {
                  naps.add(Duration.ofNanos(nanos));
                  time.pass(naps.size() == 1 ? Duration.ofMillis(100) : Duration.ofNanos(nanos));
                })
            .build();

    api.getTeams();

    assertThat(naps).containsExactly(QUARTER, Duration.ofMillis(150));
  }

  @Test
  void anInterruptEndsTheWaitAtOnceAndIsNotForgotten() {
    service.answers(503, "").answers("[]");
    time.interruptTheNext();

    ServerErrorException thrown =
        catchThrowableOfType(ServerErrorException.class, () -> api().getTeams());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown.getSuppressed()).hasAtLeastOneElementOfType(InterruptedException.class);
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void whatWasThrottledGoesSlowerForAWhile() {
    SplunkOnCallApi api =
        service
            .builder()
            .maxAttempts(2)
            .random(() -> 0.0)
            .waitingBy(time, time)
            .rateLimit(Operation.LIST_TEAMS, RateLimit.of(1, Duration.ofSeconds(1)))
            .build();
    service.answers(429, "").answers("[]").answers("[]");

    api.getTeams();
    api.getTeams();

    assertThat(time.waits()).hasSize(2);
    assertThat(time.waits().get(0)).isEqualTo(Duration.ofSeconds(1));
    assertThat(time.waits().get(1)).isGreaterThan(Duration.ofSeconds(1));
  }

  @Test
  void onLoopbackNothingWaitsForItsTurn() {
    service.answers("[]").answers("[]").answers("[]");
    SplunkOnCallApi api = service.builder().build();

    api.getTeams();
    api.getTeams();
    api.getTeams();

    assertThat(service.requests()).isEqualTo(3);
  }

  private SplunkOnCallApi api() {
    return builder().build();
  }

  private SplunkOnCallClient.Builder builder() {
    return service
        .builder()
        .maxAttempts(4)
        .withoutPacing()
        .random(() -> 1.0)
        .waitingBy(time, time)
        .listener(
            new CallListener() {
              @Override
              public void retrying(SplunkOnCallException failure, Duration wait) {
                told.add(failure.status().orElse(0) + " " + failure.attempts() + " " + wait);
              }
            });
  }
}
