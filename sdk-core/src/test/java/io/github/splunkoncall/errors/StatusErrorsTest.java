package io.github.splunkoncall.errors;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "403 | ForbiddenOrThrottledException | wrong credentials, for a read-only key and for a rate limit",
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
        .hasMessageContaining("doing it twice would page twice")
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

  @Test
  void q2_403OfAReadSpeaksAgainstPermission() {
    assertThat(forbidden(Operation.LIST_USERS, null).evidence())
        .isEqualTo("A read-only key may make this call, so permission is not the cause.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CREATE_INCIDENT", "RESOLVE_INCIDENTS"})
  void q2_403OfAWriteSpeaksForPermission(Operation operation) {
    assertThat(forbidden(operation, null).evidence())
        .isEqualTo("A read-only key may not make this call, so permission can be the cause.");
  }

  @Test
  void q2_403WithRetryAfterSpeaksForARateLimit() {
    ForbiddenOrThrottledException thrown =
        forbidden(Operation.RESOLVE_INCIDENTS, Duration.ofSeconds(30));

    assertThat(thrown.evidence())
        .startsWith("A Retry-After of 30 s speaks for a rate limit. ")
        .contains("permission can be the cause");
    assertThat(thrown).hasMessageContaining(thrown.evidence());
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
    assertThat(StatusErrors.exceptionFor(ErrorContext.builder().status(403).build(), null))
        .hasMessageStartingWith("answered 403. ");
  }

  private static ForbiddenOrThrottledException forbidden(
      Operation operation, @Nullable Duration retryAfter) {
    return (ForbiddenOrThrottledException) exceptionFor(operation, 403, null, retryAfter);
  }

  private static SplunkOnCallException exceptionFor(
      Operation operation,
      int status,
      @Nullable String serviceMessage,
      @Nullable Duration retryAfter) {
    return StatusErrors.exceptionFor(
        ErrorContext.builder()
            .operation(operation)
            .status(status)
            .requestId("req-5")
            .serviceMessage(java.util.Optional.ofNullable(serviceMessage))
            .build(),
        retryAfter);
  }
}
