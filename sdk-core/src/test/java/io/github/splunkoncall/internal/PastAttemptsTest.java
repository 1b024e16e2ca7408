package io.github.splunkoncall.internal;

import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.ServerErrorException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PastAttemptsTest {
  private static final Duration WAIT = Duration.ofMillis(250);

  @Test
  void thereAreNoneAtFirst() {
    PastAttempts past = new PastAttempts(RESOLVE_INCIDENTS);

    assertThat(past.made()).isZero();
    assertThat(past.repetitions()).isZero();
    assertThat(past.maybeDone()).isFalse();
    assertThat(past.context(1).build()).isEqualTo(ErrorContext.of(RESOLVE_INCIDENTS));
  }

  @Test
  void countsAttemptsByWhatWasSentAndRepetitionsByDecisions() {
    PastAttempts past = new PastAttempts(RESOLVE_INCIDENTS);
    past.add(maybeDone(2), WAIT);
    past.add(maybeDone(3), WAIT.multipliedBy(2));

    assertThat(past.made()).isEqualTo(3);
    assertThat(past.repetitions()).isEqualTo(2);
    ErrorContext context = past.context(1).build();
    assertThat(context.attempts()).isEqualTo(4);
    assertThat(context.waits()).containsExactly(WAIT, WAIT.multipliedBy(2));
  }

  @Test
  void whatOneMayHaveDoneStaysSo() {
    PastAttempts past = new PastAttempts(RESOLVE_INCIDENTS);
    past.add(nothingDone(1), WAIT);

    assertThat(past.maybeDone()).isFalse();
    assertThat(past.context(1).build().earlierAttemptMayHaveDoneIt()).isFalse();

    past.add(maybeDone(2), WAIT);
    past.add(nothingDone(3), WAIT);

    assertThat(past.maybeDone()).isTrue();
    assertThat(past.context(1).build().earlierAttemptMayHaveDoneIt()).isTrue();
  }

  @Test
  void whatTheLibraryBelowHasSentTwiceMayBeDoneAlready() {
    PastAttempts past = new PastAttempts(RESOLVE_INCIDENTS);

    assertThat(past.context(2).build().earlierAttemptMayHaveDoneIt()).isTrue();
    assertThat(past.context(1).build().earlierAttemptMayHaveDoneIt()).isFalse();
    assertThat(past.context(0).build().attempts()).isZero();
  }

  @Test
  void aReadHasDoneNothing() {
    PastAttempts past = new PastAttempts(LIST_TEAMS);
    past.add(maybeDone(1), WAIT);

    assertThat(past.context(2).build().earlierAttemptMayHaveDoneIt()).isFalse();
  }

  private static SplunkOnCallException maybeDone(int attempts) {
    return new ServerErrorException("x", context(attempts));
  }

  private static SplunkOnCallException nothingDone(int attempts) {
    return new RateLimitedException("x", context(attempts));
  }

  private static ErrorContext context(int attempts) {
    return ErrorContext.builder().status(429).attempts(attempts).build();
  }
}
