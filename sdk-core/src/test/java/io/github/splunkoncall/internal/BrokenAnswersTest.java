package io.github.splunkoncall.internal;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.INGEST_ALERT;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.MalformedResponseException;
import org.junit.jupiter.api.Test;

class BrokenAnswersTest {
  @Test
  void saysWhetherRepeatingDoesHarm() {
    assertThat(BrokenAnswers.whatNext(LIST_TEAMS)).endsWith("so it can be repeated.");
    assertThat(BrokenAnswers.whatNext(RESOLVE_INCIDENTS)).endsWith("repeating it does no harm.");
    assertThat(BrokenAnswers.whatNext(CREATE_INCIDENT)).endsWith("look before you repeat.");
  }

  @Test
  void saysWhatIsWrongWithAnAnswerAndWhere() {
    MalformedResponseException thrown =
        BrokenAnswers.unusable(LIST_TEAMS, answered(LIST_TEAMS), "a list is missing", "$.x", true);

    assertThat(thrown)
        .hasMessageEndingWith(
            "answered 200 with a body that cannot be used: a list is missing at $.x."
                + " A proxy may have answered in the place of the service: check the base URL.");
    assertThat(thrown.jsonPath()).contains("$.x");
    assertThat(thrown.truncated()).isTrue();
    assertThat(thrown.operation()).contains(LIST_TEAMS);
  }

  @Test
  void aBodyWithoutJsonHasNoPlaces() {
    MalformedResponseException thrown =
        BrokenAnswers.unusable(INGEST_ALERT, answered(INGEST_ALERT), "not JSON", null, false);

    assertThat(thrown)
        .hasMessageContaining("cannot be used: not JSON. A proxy")
        .hasMessageEndingWith("check the REST endpoint.");
    assertThat(thrown.jsonPath()).isEmpty();
    assertThat(thrown.truncated()).isFalse();
  }

  private static ErrorContext answered(Operation operation) {
    return ErrorContext.builder().operation(operation).status(200).build();
  }
}
