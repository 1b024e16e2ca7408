package io.github.splunkoncall.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleQueryTest {
  @Test
  void nothingIsAskedForByDefault() {
    ScheduleQuery standard = ScheduleQuery.standard();

    assertThat(standard.daysForward()).isEmpty();
    assertThat(standard.daysSkip()).isEmpty();
    assertThat(standard.step()).isEmpty();
  }

  @Test
  void theEdgesAreAllowed() {
    assertThatCode(
            () -> {
              ScheduleQuery.builder().daysForward(0).daysSkip(0).step(0).build();
              ScheduleQuery.builder().daysForward(123).daysSkip(90).step(3).build();
            })
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 124})
  void q25_otherDaysForwardAreRefused(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScheduleQuery.builder().daysForward(days).build())
        .withMessage("daysForward must be from 0 to 123, not " + days);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 91})
  void otherDaysToSkipAreRefused(int days) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScheduleQuery.builder().daysSkip(days).build())
        .withMessage("daysSkip must be from 0 to 90, not " + days);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4})
  void otherStepsAreRefused(int step) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScheduleQuery.builder().step(step).build())
        .withMessage("step must be from 0 to 3, not " + step);
  }
}
