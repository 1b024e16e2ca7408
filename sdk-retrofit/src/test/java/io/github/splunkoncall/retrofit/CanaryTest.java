package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.INGEST_ALERT;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.retrofit.call.StandingTime;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a service that shows the keys again and again makes of a call, a process shows none of
 * them, even with all logs on.
 */
class CanaryTest {
  private static final String ALL_KEYS =
      Loopback.API_ID + " " + Loopback.API_KEY + " " + Loopback.INGEST_KEY;

  @RegisterExtension final Loopback service = new Loopback();

  private final StringWriter failures = new StringWriter();

  @Test
  void noOperationShowsAKey() {
    try (Watched watched = Watched.everything()) {
      SplunkOnCallApi api = api();
      for (Operation operation : Operation.values()) {
        service.answers(echo(operation.safety() == Operation.Safety.READ ? 200 : 403).build());
        call(operation, api);
      }

      assertNoKeyIn(watched);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 302, 400, 401, 403, 404, 409, 429, 500, 503})
  void noStatusShowsAKey(int status) {
    try (Watched watched = Watched.everything()) {
      for (Operation operation :
          List.of(LIST_TEAMS, RESOLVE_INCIDENTS, CREATE_INCIDENT, INGEST_ALERT)) {
        service.answers(echo(status).build()).answers(echo(status).build());
        call(operation, api());
      }

      assertNoKeyIn(watched);
    }
  }

  static List<MockResponse> faults() {
    return List.of(
        echo(200).onResponseStart(new SocketEffect.CloseSocket()).build(),
        echo(200).onResponseBody(new SocketEffect.CloseSocket()).build(),
        echo(500).onResponseBody(new SocketEffect.CloseSocket()).build(),
        echo(200).status("HTTP/1.1 " + ALL_KEYS).build(),
        echo(200).setHeader("Content-Encoding", "gzip").build(),
        echo(200).setHeader("Content-Length", "5").build(),
        echo(200).body("[{\"" + ALL_KEYS + "\":").build(),
        echo(200).body("<html><title>" + ALL_KEYS + "</title></html>").build());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void noFaultShowsAKey(MockResponse fault) {
    try (Watched watched = Watched.everything()) {
      for (Operation operation : List.of(LIST_TEAMS, CREATE_INCIDENT, INGEST_ALERT)) {
        service.answers(fault).answers(fault);
        call(operation, api());
        service.http().connectionPool().evictAll();
      }

      assertNoKeyIn(watched);
    }
  }

  /** With a second attempt and all that can be logged. */
  private SplunkOnCallApi api() {
    StandingTime time = new StandingTime();
    return service.builder().maxAttempts(2).waitingBy(time, time).logBodies(true).build();
  }

  private void call(Operation operation, SplunkOnCallApi api) {
    Throwable thrown = catchThrowable(() -> WireCase.call(operation, api));
    if (thrown != null) {
      thrown.printStackTrace(new PrintWriter(failures, true));
      if (thrown instanceof RefusedException refused) {
        failures.append(refused.refusals().toString());
      }
    }
    failures.append(String.valueOf(api));
  }

  private static MockResponse.Builder echo(int status) {
    return Loopback.answer(status, "{\"error\":\"bad keys: %s\"}".formatted(ALL_KEYS))
        .setHeader("X-VO-Request-Id", ALL_KEYS)
        .setHeader("Location", "/" + Loopback.INGEST_KEY)
        .setHeader("Retry-After", "1");
  }

  private void assertNoKeyIn(Watched watched) {
    String shown = watched.everythingShown() + failures;
    assertThat(watched.lines()).as("lines of the log").isNotEmpty();
    assertThat(failures.toString()).as("failures").contains("Exception");
    for (String key : ALL_KEYS.split(" ", -1)) {
      // Half a key is too much as well.
      String half = key.substring(0, Math.min(8, key.length()));
      assertThat(shown.lines().filter(line -> line.contains(half)))
          .as("lines that show a key")
          .isEmpty();
    }
  }
}
