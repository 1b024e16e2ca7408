package io.github.splunkoncall.internal;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.AuthenticationException;
import io.github.splunkoncall.errors.ConflictException;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException;
import io.github.splunkoncall.errors.ForbiddenOrThrottledException.LikelyCause;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.MalformedResponseException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetriesTest {
  private static final ErrorContext CONTEXT = ErrorContext.builder().status(503).build();
  private static final List<SplunkOnCallException> FINAL =
      List.of(
          new AuthenticationException("x", CONTEXT),
          new ForbiddenOrThrottledException("x", CONTEXT, LikelyCause.AMBIGUOUS, "evidence"),
          new NotFoundException("x", CONTEXT),
          new ConflictException("x", CONTEXT),
          new InvalidRequestException("x", CONTEXT),
          new RefusedException("x", CONTEXT, List.of(), List.of()),
          new MalformedResponseException("x", CONTEXT, "$", null),
          new RateLimitedException("x", ErrorContext.builder().retryAfter(ms(1)).build()));
  private static final List<SplunkOnCallException> NOTHING_DONE =
      List.of(
          new TransportException("x", CONTEXT, false, null),
          new RateLimitedException("x", CONTEXT));
  private static final List<SplunkOnCallException> MAYBE_DONE =
      List.of(
          new TransportException("x", CONTEXT, true, null),
          new ServerErrorException("x", CONTEXT),
          new MalformedResponseException("x", CONTEXT, "$", true, null));

  private final RetryBudget budget = new RetryBudget();
  private final Retries retries = new Retries(4, new Backoff(() -> 1.0), budget);

  @ParameterizedTest
  @EnumSource
  void nothingIsSentAgainThatCannotHelp(Operation operation) {
    for (SplunkOnCallException failure : FINAL) {
      assertThat(after(failure, operation)).as("%s", failure).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everythingIsSentAgainIfCertainlyNothingWasDone(Operation operation) {
    for (SplunkOnCallException failure : NOTHING_DONE) {
      assertThat(after(failure, operation)).as("%s", failure).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatMayBeDoneIsSentAgainIfThatDoesNoHarm(Operation operation) {
    for (SplunkOnCallException failure : MAYBE_DONE) {
      assertThat(after(failure, operation).isPresent())
          .as("%s", failure)
          .isEqualTo(operation.safety() != Operation.Safety.UNSAFE);
    }
  }

  @Test
  void thereAreOnlySoManyAttempts() {
    assertThat(after(failed(3), LIST_TEAMS)).isPresent();
    assertThat(after(failed(4), LIST_TEAMS)).isEmpty();
    assertThat(after(failed(5), LIST_TEAMS)).isEmpty();
  }

  @Test
  void waitsTwiceAsLongEachTimeAndNotForEver() {
    Backoff backoff = new Backoff(() -> 1.0);

    assertThat(backoff.after(1)).isEqualTo(ms(250));
    assertThat(backoff.after(2)).isEqualTo(ms(500));
    assertThat(backoff.after(7)).isEqualTo(ms(16_000));
    assertThat(backoff.after(8)).isEqualTo(ms(20_000));
    assertThat(backoff.after(1_000)).isEqualTo(ms(20_000));
  }

  @Test
  void waitsARandomPartOfThat() {
    assertThat(new Backoff(() -> 0.0).after(3)).isZero();
    assertThat(new Backoff(() -> 0.25).after(3)).isEqualTo(ms(250));
  }

  @Test
  void waitsAsLongAsTheServiceAsksAndALittleMore() {
    ErrorContext asked = ErrorContext.builder().status(429).retryAfter(ms(3_000)).build();

    assertThat(after(new RateLimitedException("x", asked), CREATE_INCIDENT)).contains(ms(3_250));
  }

  @Test
  void doesNotBeginAWaitThatReachesTheDeadline() {
    ErrorContext asked = ErrorContext.builder().status(503).retryAfter(ms(59_750)).build();

    assertThat(after(new ServerErrorException("x", asked), LIST_TEAMS)).isEmpty();
    assertThat(budget.spend()).as("nothing was spent").isTrue();
    ErrorContext less = ErrorContext.builder().status(503).retryAfter(ms(59_749)).build();
    assertThat(after(new ServerErrorException("x", less), LIST_TEAMS)).contains(ms(59_999));
  }

  @Test
  void anInterruptedThreadSendsNothingAgain() {
    Thread.currentThread().interrupt();
    try {
      assertThat(after(NOTHING_DONE.get(0), LIST_TEAMS)).isEmpty();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void whileNothingSucceedsAClientSendsAFewCallsAgainAndNoMore() {
    int again = 0;
    for (int i = 0; i < 1_000; i++) {
      for (int attempt = 1; after(failed(attempt), ACKNOWLEDGE_INCIDENTS).isPresent(); attempt++) {
        again++;
      }
    }

    assertThat(again).isEqualTo(10);
  }

  @Test
  void aCallThatSucceedsGivesBackWhatItCost() {
    for (int i = 0; i < 1_000; i++) {
      for (int made = 1; made < 4; made++) {
        assertThat(after(failed(made), LIST_TEAMS)).isPresent();
      }
      retries.succeeded(3);
    }

    assertThat(left()).isEqualTo(10);
  }

  @Test
  void thirteenSuccessesPayForOneMoreRepetition() {
    left();
    for (int i = 0; i < 12; i++) {
      retries.succeeded(0);
    }

    assertThat(budget.spend()).isFalse();
    retries.succeeded(0);
    assertThat(budget.spend()).isTrue();
  }

  private int left() {
    int spent = 0;
    while (budget.spend()) {
      spent++;
    }
    return spent;
  }

  private static ServerErrorException failed(int attempts) {
    return new ServerErrorException(
        "x", ErrorContext.builder().status(503).attempts(attempts).build());
  }

  private Optional<Duration> after(SplunkOnCallException failure, Operation operation) {
    return retries.after(failure, operation, Duration.ofMinutes(1));
  }

  private static Duration ms(long millis) {
    return Duration.ofMillis(millis);
  }
}
