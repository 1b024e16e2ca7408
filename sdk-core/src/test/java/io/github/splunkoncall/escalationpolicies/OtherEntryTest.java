package io.github.splunkoncall.escalationpolicies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OtherEntryTest {
  @Test
  void holdsNumbersAsTheServiceGivesThemBack() {
    assertThat(entry(Map.of("level", 2, "weights", List.of(0.5f))))
        .isEqualTo(entry(Map.of("level", 2L, "weights", List.of(0.5))));
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> entry(Map.of("at", Instant.EPOCH)))
        .withMessageStartingWith("fields must hold ");
  }

  private static OtherEntry entry(Map<String, Object> fields) {
    return OtherEntry.builder().type(ExecutionType.of("team_page")).fields(fields).build();
  }
}
