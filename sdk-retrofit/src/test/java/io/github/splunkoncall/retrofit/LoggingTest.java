package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.LIST_INCIDENT_HISTORY;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.retrofit.call.StandingTime;
import io.github.splunkoncall.teams.TeamRequest;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the logger {@code io.github.splunkoncall} is told. */
class LoggingTest {
  @RegisterExtension final Loopback service = new Loopback();

  private final StandingTime time = new StandingTime();

  @Test
  void nothingIsShownUnlessAProgramWantsIt() {
    service.answers("[]").answers(500, "").answers(404, "");
    SplunkOnCallApi api = service.builder().logBodies(true).build();

    try (Watched watched = Watched.byDefault()) {
      api.getTeams();
      assertThat(catchThrowable(api::getTeams)).isNotNull();
      assertThat(catchThrowable(api::getTeams)).isNotNull();

      assertThat(watched.lines()).isEmpty();
      assertThat(watched.printed()).isEmpty();
    }
  }

  @Test
  void eachCallIsToldInOneLineHoweverManyAttemptsItTook() {
    service
        .answers("[]")
        .answers(503, "")
        .answers("[]")
        .answers(404, "{\"error\":\"no such team\"}");
    SplunkOnCallApi api =
        service
            .builder()
            .withoutPacing()
            .maxAttempts(2)
            .waitingBy(time, time)
            .random(() -> 1)
            .build();

    try (Watched watched = Watched.at(Level.FINE)) {
      api.getTeams();
      api.getTeams();
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(api::getTeams);

      assertThat(watched.lines())
          .containsExactly(
              "LIST_TEAMS succeeded, status 200, 1 attempt, 0 ms",
              "LIST_TEAMS succeeded, status 200, 2 attempts, 250 ms",
              "LIST_TEAMS failed with NotFoundException, status 404, 1 attempt, 0 ms");
      assertThat(watched.levels()).containsExactly(Level.FINE);
    }
  }

  @Test
  void whatWasNotSentIsToldToo() {
    service.answers(Fixtures.response(LIST_INCIDENT_HISTORY));
    SplunkOnCallApi api =
        service.builder().waitingBy(time, time).callTimeout(Duration.ofSeconds(1)).build();
    WireCase.call(LIST_INCIDENT_HISTORY, api);

    try (Watched watched = Watched.at(Level.FINE)) {
      assertThatExceptionOfType(RateLimitedException.class)
          .isThrownBy(() -> WireCase.call(LIST_INCIDENT_HISTORY, api));

      assertThat(watched.lines())
          .containsExactly(
              "LIST_INCIDENT_HISTORY failed with RateLimitedException, status none, 0 attempts, 0 ms");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bodiesAreToldAtTheFinestLevelIfThatIsAskedFor(boolean asked) {
    String answer = Fixtures.response(RESOLVE_INCIDENTS);
    service.answers(answer).answers(answer);
    SplunkOnCallApi api = service.builder().logBodies(asked).build();

    try (Watched watched = Watched.at(Level.FINE)) {
      WireCase.call(RESOLVE_INCIDENTS, api);
      assertThat(watched.lines()).hasSize(1);
    }
    try (Watched watched = Watched.at(Level.ALL)) {
      WireCase.call(RESOLVE_INCIDENTS, api);

      List<String> lines = watched.lines();
      assertThat(lines).hasSize(asked ? 3 : 1);
      if (asked) {
        assertThat(lines.get(0))
            .startsWith("RESOLVE_INCIDENTS sends {")
            .contains("\"userName\":\"kim\"");
        assertThat(lines.get(1)).startsWith("RESOLVE_INCIDENTS is answered 200 with {");
        assertThat(watched.levels()).containsExactly(Level.FINER, Level.FINE);
      }
    }
  }

  @Test
  void aBodyIsOneLineWithoutKeys() {
    service.answers(400, "one\r\ntwo " + Loopback.API_KEY + "\u001b[31m\n\nthree");

    assertThat(bodyOfFailure())
        .isEqualTo("LIST_TEAMS is answered 400 with one two [redacted] [31m three");
  }

  @Test
  void aLongBodyIsCutAndNotInTheMiddleOfAKey() {
    int limit = 16 * 1024;
    for (int overhang = 1; overhang < Loopback.API_KEY.length(); overhang++) {
      service.answers(400, "x".repeat(limit - overhang) + Loopback.API_KEY + "y".repeat(1_000));

      assertThat(bodyOfFailure()).doesNotContain(Loopback.API_KEY.substring(0, 4)).endsWith("…");
    }
  }

  @Test
  void aBodyOfSixteenKibibytesIsToldWhole() {
    int limit = 16 * 1024;
    int name = limit - "{'name':''}".length();

    for (int more = 0; more <= 1; more++) {
      service.answers(400, "x".repeat(limit + more));
      String end = more == 0 ? "" : "…";
      try (Watched watched = Watched.at(Level.ALL)) {
        SplunkOnCallApi api = service.builder().logBodies(true).build();
        TeamRequest request = TeamRequest.of("n".repeat(name + more));
        assertThatExceptionOfType(SplunkOnCallException.class)
            .isThrownBy(() -> api.teams().create(request));

        assertThat(watched.lines().get(0))
            .isEqualTo(
                "CREATE_TEAM sends {\"name\":\"%s%s", "n".repeat(name), more == 0 ? "\"}" : "n\"…");
        assertThat(watched.lines().get(1))
            .isEqualTo("CREATE_TEAM is answered 400 with %s%s", "x".repeat(limit), end);
      }
    }
  }

  @Test
  void aBodyThatBreaksOffIsToldAndFailsAsEver() {
    MockResponse broken =
        Loopback.answer(200, "[" + "{\"name\":\"" + Loopback.API_KEY + "\"},".repeat(10_000))
            .onResponseBody(new SocketEffect.CloseSocket())
            .build();
    service.answers(broken).answers(broken);

    Throwable plain = catchThrowable(service.client()::getTeams);
    try (Watched watched = Watched.at(Level.ALL)) {
      Throwable logged = catchThrowable(service.builder().logBodies(true).build()::getTeams);

      assertThat(logged).hasSameClassAs(plain).hasMessage(plain.getMessage());
      assertThat(watched.lines()).hasSize(2);
      assertThat(watched.lines().get(0)).contains("[redacted]").doesNotContain(Loopback.API_KEY);
    }
  }

  private String bodyOfFailure() {
    try (Watched watched = Watched.at(Level.ALL)) {
      assertThatExceptionOfType(SplunkOnCallException.class)
          .isThrownBy(service.builder().logBodies(true).build()::getTeams);
      return watched.lines().get(0);
    }
  }
}
