package io.github.splunkoncall.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusErrorsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "301 | MalformedResponseException    | redirects are not followed",
        "302 | MalformedResponseException    | Check the base URL",
        "304 | MalformedResponseException    | This API has no such answer",
        "307 | MalformedResponseException    | redirects are not followed",
        "308 | MalformedResponseException    | redirects are not followed",
        "400 | InvalidRequestException       | change the request",
        "401 | AuthenticationException       | X-VO-Api-Id and X-VO-Api-Key headers",
        "403 | ForbiddenOrThrottledException | Most likely the key is wrong",
        "404 | NotFoundException             | Check the identifiers",
        "405 | InvalidRequestException       | change the request",
        "408 | ServerErrorException          | on the side of the service",
        "409 | ConflictException             | exists already",
        "418 | InvalidRequestException       | change the request",
        "420 | InvalidRequestException       | change the request",
        "422 | InvalidRequestException       | change the request",
        "429 | RateLimitedException          | Nothing was done. Wait a moment",
        "500 | ServerErrorException          | on the side of the service",
        "502 | ServerErrorException          | on the side of the service",
        "503 | ServerErrorException          | on the side of the service",
        "599 | ServerErrorException          | on the side of the service",
      })
  void givesEachStatusItsExceptionAndSaysWhatToDo(int status, String type, String whatNext) {
    SplunkOnCallException thrown =
        exceptionFor(Operation.LIST_TEAMS, status, "the words of the service", null);

    assertThat(thrown.getClass().getSimpleName()).isEqualTo(type);
    assertThat(thrown)
        .hasMessageStartingWith(
            "LIST_TEAMS (GET /api-public/v1/team) answered "
                + status
                + ": the words of the service. ")
        .hasMessageContaining(whatNext);
    assertThat(thrown.operation()).contains(Operation.LIST_TEAMS);
    assertThat(thrown.status()).hasValue(status);
    assertThat(thrown.serviceMessage()).contains("the words of the service");
    assertThat(thrown.requestId()).contains("req-5");
    assertThat(thrown.attempts()).isEqualTo(1);
  }

  @Test
  void doesNotDoubleTheFullStopOfTheService() {
    assertThat(exceptionFor(Operation.LIST_TEAMS, 404, "No such team.", null))
        .hasMessageContaining("404: No such team. Check");
  }

  @Test
  void saysNothingForAServiceThatSaidNothing() {
    SplunkOnCallException thrown = exceptionFor(Operation.LIST_TEAMS, 404, null, null);

    assertThat(thrown).hasMessageContaining("answered 404. Check");
    assertThat(thrown.serviceMessage()).isEmpty();
  }

  @Test
  void warnsOfPagingTwiceAfterAServerError() {
    assertThat(exceptionFor(Operation.CREATE_INCIDENT, 503, null, null))
        .hasMessageContaining("repeating it would do it again")
        .hasMessageContaining("look before you repeat");
  }

  @ParameterizedTest
  @EnumSource
  void saysThatARepeatDoesNoHarmUnlessItWould(Operation operation) {
    assertThat(
            String.valueOf(exceptionFor(operation, 500, null, null).getMessage())
                .contains("can be repeated without harm"))
        .isEqualTo(operation.safety() != Operation.Safety.UNSAFE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIST_USERS        | false | false | CREDENTIALS | Most likely the key is wrong: check the API id and the API key",
        "INGEST_ALERT      | false | false | CREDENTIALS | Most likely the key is wrong: check the REST endpoint",
        "RESOLVE_INCIDENTS | true  | false | PERMISSION  | Most likely the key may only read: use one",
        "RESOLVE_INCIDENTS | true  | true  | THROTTLING  | rate limit, and nothing was done: wait up to a minute",
        "RESOLVE_INCIDENTS | false | false | AMBIGUOUS   | does not say which",
      })
  void q2_403TellsItsLikelyCauseAndWhatToDo(
      Operation operation, boolean worked, boolean changed, LikelyCause cause, String whatNext) {
    ForbiddenOrThrottledException thrown =
        forbidden(operation, null, new KeyHistory(worked, changed, false));

    assertThat(thrown.likelyCause()).isEqualTo(cause);
    assertThat(thrown).hasMessageContaining(whatNext).hasMessageEndingWith(thrown.evidence());
  }

  @Test
  void q2_403WithRetryAfterTellsHowLongToWait() {
    ForbiddenOrThrottledException thrown =
        forbidden(Operation.RESOLVE_INCIDENTS, Duration.ofSeconds(30), KeyHistory.NONE);

    assertThat(thrown.likelyCause()).isEqualTo(LikelyCause.THROTTLING);
    assertThat(thrown.evidence()).startsWith("A Retry-After speaks for a rate limit. ");
    assertThat(thrown).hasMessageContaining("wait 30 s before the next call");
  }

  @Test
  void rateLimitTellsHowLongToWait() {
    SplunkOnCallException thrown =
        exceptionFor(Operation.LIST_TEAMS, 429, null, Duration.ofSeconds(90));

    assertThat(thrown).hasMessageContaining("Wait 90 s");
    assertThat(((RateLimitedException) thrown).retryAfter()).contains(Duration.ofSeconds(90));
  }

  @Test
  void rateLimitDoesNotInventATime() {
    assertThat(
            ((RateLimitedException) exceptionFor(Operation.LIST_TEAMS, 429, null, null))
                .retryAfter())
        .isEmpty();
  }

  @Test
  void worksWithoutAnOperation() {
    ErrorContext forbidden = ErrorContext.builder().status(403).build();

    assertThat(StatusErrors.exceptionFor(forbidden, null, KeyHistory.NONE))
        .hasMessageStartingWith("answered 403. ");
  }

  private static ForbiddenOrThrottledException forbidden(
      Operation operation, @Nullable Duration retryAfter, KeyHistory history) {
    return (ForbiddenOrThrottledException) exceptionFor(operation, 403, null, retryAfter, history);
  }

  private static SplunkOnCallException exceptionFor(
      Operation operation,
      int status,
      @Nullable String serviceMessage,
      @Nullable Duration retryAfter) {
    return exceptionFor(operation, status, serviceMessage, retryAfter, KeyHistory.NONE);
  }

  private static SplunkOnCallException exceptionFor(
      Operation operation,
      int status,
      @Nullable String serviceMessage,
      @Nullable Duration retryAfter,
      KeyHistory history) {
    return StatusErrors.exceptionFor(
        ErrorContext.builder()
            .operation(operation)
            .status(status)
            .requestId("req-5")
            .serviceMessage(java.util.Optional.ofNullable(serviceMessage))
            .build(),
        retryAfter,
        history);
  }
}
