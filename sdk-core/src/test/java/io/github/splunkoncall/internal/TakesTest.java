package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakesTest {
  private static final ErrorContext CONTEXT = Refusals.context(Operation.TAKE_ON_CALL_OF_POLICY);

  @ParameterizedTest
  @ValueSource(strings = {"ok", "OK", " ok "})
  void okIsAccepted(String result) {
    assertThatCode(() -> Takes.accepted(CONTEXT, "pol-1", result)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kim is not on call", "failure", "okay", ""})
  void q4_anyOtherResultIsARefusal(String result) {
    RefusedException thrown =
        catchThrowableOfType(
            RefusedException.class, () -> Takes.accepted(CONTEXT, "pol-1", result));

    assertThat(thrown).hasMessageContaining("answered 200, but refused pol-1");
    assertThat(thrown.refusals()).containsExactly(new Refusal("pol-1", result));
    assertThat(thrown.operation()).contains(Operation.TAKE_ON_CALL_OF_POLICY);
    assertThat(thrown.status()).hasValue(200);
  }
}
