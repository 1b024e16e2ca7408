package io.github.splunkoncall.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.splunkoncall.Operation;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplunkOnCallExceptionTest {
  @Test
  void startsItsMessageWithTheOperation() {
    assertThat(new NotFoundException("was not there", ErrorContext.of(Operation.LIST_USERS)))
        .hasMessage("LIST_USERS (GET /api-public/v2/user) was not there");
  }

  @Test
  void hasNoStatusIfThereWasNoAnswer() {
    TransportException thrown =
        new TransportException("x", ErrorContext.of(Operation.LIST_USERS), false, null);

    assertThat(thrown.status()).isEmpty();
    assertThat(thrown.requestId()).isEmpty();
    assertThat(thrown.serviceMessage()).isEmpty();
    assertThat(thrown.attempts()).isEqualTo(1);
  }

  @Test
  void saysHowOftenItWasTriedAndWithWhichWaits() {
    NotFoundException thrown =
        new NotFoundException(
            "was not there.",
            ErrorContext.builder()
                .attempts(3)
                .addWaits(Duration.ofMillis(1_250), Duration.ofSeconds(20))
                .build());

    assertThat(thrown).hasMessage("was not there. Tried 3 times, with waits of 1.3 s, 20.0 s.");
    assertThat(thrown.waits()).containsExactly(Duration.ofMillis(1_250), Duration.ofSeconds(20));
    assertThat(thrown.earlierAttemptMayHaveDoneIt()).isFalse();
  }

  @Test
  void warnsOfAnEarlierAttemptThatMayHaveDoneIt() {
    NotFoundException thrown =
        new NotFoundException(
            "was not there.",
            ErrorContext.builder()
                .attempts(2)
                .addWaits(Duration.ofSeconds(1))
                .earlierAttemptMayHaveDoneIt(true)
                .build());

    assertThat(thrown)
        .hasMessage(
            "was not there. Tried 2 times, with waits of 1.0 s. An earlier attempt may have done it:"
                + " look before you call again.");
    assertThat(thrown.earlierAttemptMayHaveDoneIt()).isTrue();
  }

  @Test
  void tellsWhetherTheServiceMayHaveDoneIt() {
    ErrorContext context = ErrorContext.of(Operation.LIST_USERS);

    assertThat(new TransportException("x", context, true, null).mayHaveReachedService()).isTrue();
    assertThat(new TransportException("x", context, false, null).mayHaveReachedService()).isFalse();
  }

  @Test
  void tellsAWrongAnswerFromOneThatEndsTooEarly() {
    ErrorContext context = ErrorContext.of(Operation.LIST_USERS);

    assertThat(new MalformedResponseException("x", context, "$.users", null).truncated()).isFalse();
    assertThat(new MalformedResponseException("x", context, null, true, null).truncated()).isTrue();
  }

  @Test
  void keepsItsCause() {
    IOException cause = new IOException("broken pipe");

    assertThat(new TransportException("x", ErrorContext.of(Operation.LIST_USERS), true, cause))
        .hasCause(cause);
  }

  @Test
  void isATransportFailureIfTimeRanOut() {
    assertThat(new CallTimeoutException("x", ErrorContext.of(Operation.LIST_USERS), true, null))
        .isInstanceOf(TransportException.class);
  }

  @Test
  void ofConfigurationHasNoOperationAndWasNeverSent() {
    ConfigurationException thrown = new ConfigurationException("apiKey", "apiKey is blank");

    assertThat(thrown).hasMessage("apiKey is blank");
    assertThat(thrown.operation()).isEmpty();
    assertThat(thrown.attempts()).isZero();
  }

  @Test
  void ofARefusalKeepsItsOwnLists() {
    List<Refusal> refusals = new ArrayList<>(List.of(new Refusal("1", "no")));
    RefusedException thrown =
        new RefusedException("x", ErrorContext.of(Operation.LIST_USERS), refusals, List.of("2"));

    refusals.clear();

    assertThat(thrown.refusals()).containsExactly(new Refusal("1", "no"));
    assertThatThrownBy(() -> thrown.accepted().add("3"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
