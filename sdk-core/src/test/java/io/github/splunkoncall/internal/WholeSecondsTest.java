package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WholeSecondsTest {
  private static final Instant WHOLE = Instant.parse("2025-01-06T09:00:07Z");

  @Test
  void aFirstTimeIsTheSecondThatItIsIn() {
    assertThat(WholeSeconds.from(WHOLE)).isEqualTo(WHOLE);
    assertThat(WholeSeconds.from(WHOLE.plusNanos(999_999_999))).isEqualTo(WHOLE);
  }

  @Test
  void aLastTimeIsTheSecondInWhichItIsOver() {
    assertThat(WholeSeconds.until(WHOLE)).isEqualTo(WHOLE);
    assertThat(WholeSeconds.until(WHOLE.plusNanos(1))).isEqualTo(WHOLE.plusSeconds(1));
  }
}
