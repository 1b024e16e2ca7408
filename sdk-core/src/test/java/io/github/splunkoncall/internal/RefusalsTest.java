package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  @Test
  void tellsTheStatusAndTheReasonOfWhatWasRefusedAltogether() {
    RefusedException refused =
        Refusals.whole(
            ErrorContext.builder()
                .operation(Operation.LIST_USERS)
                .status(202)
                .serviceMessage("not today")
                .build());

    assertThat(refused).hasMessageEndingWith(" answered 202, but refused: not today");
    assertThat(refused.refusals()).containsExactly(new Refusal("", "not today"));
    assertThat(refused.accepted()).isEmpty();
    assertThat(refused.status()).hasValue(202);
  }
}
