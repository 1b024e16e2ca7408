package io.github.splunkoncall.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.KeyHistory;
import org.junit.jupiter.api.Test;

class KeyRecordTest {
  private final KeyRecord key = new KeyRecord();

  @Test
  void aNewKeyHasDoneNothing() {
    assertThat(key.history(false)).isEqualTo(KeyHistory.NONE);
    assertThat(key.history(true)).isEqualTo(new KeyHistory(false, false, true));
  }

  @Test
  void aReadShowsThatTheKeyWorksAndNotThatItMayChange() {
    key.succeeded(Operation.LIST_TEAMS);

    assertThat(key.history(false)).isEqualTo(new KeyHistory(true, false, false));
  }

  @Test
  void aChangeShowsThatTheKeyIsNotReadOnlyAndIsNotForgotten() {
    key.succeeded(Operation.RESOLVE_INCIDENTS);
    key.succeeded(Operation.LIST_TEAMS);

    assertThat(key.history(false)).isEqualTo(new KeyHistory(true, true, false));
  }
}
