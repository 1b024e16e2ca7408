package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_USERS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are no success. */
class StatusTest {
  @RegisterExtension final Loopback service = new Loopback();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | InvalidRequestException       | Sending the same again will not help",
        "401 | AuthenticationException       | Check that the API id and key are set",
        "403 | ForbiddenOrThrottledException | does not say which",
        "404 | NotFoundException             | Check the identifiers in the call and the base URL",
        "405 | InvalidRequestException       | change the request",
        "409 | ConflictException             | exists already",
        "420 | InvalidRequestException       | change the request",
        "422 | InvalidRequestException       | change the request",
        "429 | RateLimitedException          | Wait a moment before the next call",
        "500 | ServerErrorException          | on the side of the service",
        "502 | ServerErrorException          | on the side of the service",
        "503 | ServerErrorException          | on the side of the service",
      })
  void becomesItsExceptionWithAllThatIsKnown(int status, String type, String whatNext) {
    service.answers(
        Loopback.answer(status, "{\"error\":\"the reason\"}")
            .setHeader("X-VO-Request-Id", "req-77")
            .build());

    SplunkOnCallException thrown = failure(RESOLVE_INCIDENTS);

    assertThat(thrown.getClass().getSimpleName()).isEqualTo(type);
    assertThat(thrown)
        .hasMessageStartingWith(
            "RESOLVE_INCIDENTS (PATCH /api-public/v1/incidents/resolve) answered "
                + status
                + ": the reason. ")
        .hasMessageContaining(whatNext)
        .hasNoCause();
    assertThat(thrown.operation()).contains(RESOLVE_INCIDENTS);
    assertThat(thrown.status()).hasValue(status);
    assertThat(thrown.serviceMessage()).contains("the reason");
    assertThat(thrown.requestId()).contains("req-77");
    assertThat(thrown.attempts()).isEqualTo(1);
    assertThat(service.requests()).isEqualTo(1);
  }

  @Test
  void isToldWithUpToThreeHundredCharactersOfWhatTheServiceSays() {
    service.answers(400, "x".repeat(300)).answers(400, "x".repeat(301));

    assertThat(failure(RESOLVE_INCIDENTS).serviceMessage()).contains("x".repeat(300));
    assertThat(failure(RESOLVE_INCIDENTS).serviceMessage()).contains("x".repeat(300) + "…");
  }

  @Test
  void isReadInTheCharsetThatTheServiceNames() {
    service.answers(
        new MockResponse.Builder()
            .code(400)
            .setHeader("Content-Type", "text/plain; charset=iso-8859-1")
            .body(new Buffer().writeString("déjà vu", ISO_8859_1))
            .build());

    assertThat(failure(RESOLVE_INCIDENTS).serviceMessage()).contains("déjà vu");
  }

  @ParameterizedTest
  @EnumSource
  void isToldForEveryOperation(Operation operation) {
    service.answers(500, "");

    SplunkOnCallException thrown = failure(operation);

    assertThat(thrown.operation()).contains(operation);
    assertThat(thrown.status()).hasValue(500);
    assertThat(thrown.serviceMessage()).isEmpty();
    assertThat(thrown).hasMessageContaining("answered 500. ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\":\"no\"}                                          | no",
        "{\"errors\":[\"no\",\"never\"]}                             | no",
        "{\"errors\":[{\"message\":\"no\"}]}                         | no",
        "{\"message\":\"no\"}                                        | no",
        "{\"messages\":\"no\"}                                       | no",
        "{\"error\":                                                 | {\"error\":",
        "None found for username:ben                                 | None found for username:ben",
        "<html><head><title>502 Bad Gateway</title></head></html>    | an HTML page titled \"502 Bad Gateway\"",
      })
  void q3_messageIsFoundInEveryForm(String body, String message) {
    service.answers(502, body);

    SplunkOnCallException thrown = failure(LIST_USERS);

    assertThat(thrown.serviceMessage()).contains(message);
    assertThat(thrown).hasMessageContaining("answered 502: " + message);
  }

  @Test
  void q3_messageIsCutIfItIsLong() {
    service.answers(500, "{\"error\":\"" + "x".repeat(5000) + "\"}");

    assertThat(failure(LIST_USERS).serviceMessage().orElseThrow())
        .startsWith("xxx")
        .endsWith("…")
        .hasSize(301);
  }

  @Test
  void isToldThoughTheBodyIsLargerThanAnyMessage() {
    service.answers(500, "x".repeat(1_000_000));

    assertThat(failure(LIST_USERS).status()).hasValue(500);
  }

  @Test
  void isToldThoughTheBodyBreaksOff() {
    service.answers(
        Loopback.answer(401, "x".repeat(100_000))
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());

    assertThat(failure(LIST_USERS).status()).hasValue(401);
  }

  @ParameterizedTest
  @ValueSource(ints = {503, 408})
  void tellsHowOftenAReadWasSent(int status) {
    for (int i = 0; i < 2; i++) {
      service.answers(Loopback.answer(status, "").setHeader("Retry-After", "0").build());
    }

    SplunkOnCallException thrown = failure(LIST_USERS);

    assertThat(thrown.status()).hasValue(status);
    assertThat(thrown.attempts()).isEqualTo(service.requests()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "0,                                0",
    "7,                                7",
    "1000000000,                       86400",
    "'Wed, 21 Oct 2015 07:28:00 GMT',  0",
    "'Tue, 31 Dec 2999 23:59:59 GMT',  86400",
  })
  void q2_429TellsHowLongToWait(String header, long seconds) {
    service.answers(Loopback.answer(429, "").setHeader("Retry-After", header).build());

    RateLimitedException thrown = (RateLimitedException) failure(CREATE_INCIDENT);

    assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(seconds));
    assertThat(thrown)
        .hasMessageContaining("Nothing was done. Wait " + seconds + " s before the next call");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-5", "1.5", "99999999999999999999", "21 Oct 2015", ""})
  void q2_429DoesNotInventAWait(String header) {
    service.answers(Loopback.answer(429, "").setHeader("Retry-After", header).build());

    RateLimitedException thrown = (RateLimitedException) failure(LIST_USERS);

    assertThat(thrown.retryAfter()).isEmpty();
    assertThat(thrown).hasMessageContaining("Wait a moment");
  }

  @Test
  void serverErrorOfACreationWarnsOfPagingTwice() {
    service.answers(new MockResponse.Builder().code(500).build());

    assertThat(failure(CREATE_INCIDENT)).hasMessageContaining("repeating it would do it again");
  }

  private SplunkOnCallException failure(Operation operation) {
    SplunkOnCallException thrown =
        catchThrowableOfType(
            SplunkOnCallException.class, () -> WireCase.call(operation, service.client()));
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }
}
