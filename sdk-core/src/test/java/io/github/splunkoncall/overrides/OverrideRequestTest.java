package io.github.splunkoncall.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OverrideRequestTest {
  private static final Instant NINE = Instant.parse("2025-03-03T09:00:00Z");

  @Test
  void anEndAfterTheStartIsAllowed() {
    assertThatCode(() -> request("kim", NINE.plusNanos(1))).doesNotThrowAnyException();
  }

  @Test
  void anEndThatIsNotAfterTheStartIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request("kim", NINE))
        .withMessage("end must be after start, 2025-03-03T09:00:00Z, and is 2025-03-03T09:00:00Z");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request("kim", NINE.minusSeconds(1)))
        .withMessageStartingWith("end must be after start");
  }

  @Test
  void aBlankUsernameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request(" ", NINE.plusSeconds(1)))
        .withMessage("username must not be blank");
  }

  @Test
  void anAssignmentIsNotAssignedUntilTheServiceSaysSo() {
    OverrideAssignment bare = OverrideAssignment.builder().policySlug("pol-1").build();

    assertThat(bare.assigned()).isFalse();
    assertThat(bare.standIn()).isEmpty();
  }

  private static OverrideRequest request(String username, Instant end) {
    return OverrideRequest.builder()
        .username(username)
        .timezone(ZoneId.of("Europe/Stockholm"))
        .start(NINE)
        .end(end)
        .build();
  }
}
