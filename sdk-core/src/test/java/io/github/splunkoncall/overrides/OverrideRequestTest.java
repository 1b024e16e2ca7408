package io.github.splunkoncall.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OverrideRequestTest {
  private static final Instant NINE = Instant.parse("2025-03-03T09:00:00Z");

  @Test
  void anEndAfterTheStartIsAllowed() {
    assertThatCode(() -> request("kim", NINE.plusSeconds(1))).doesNotThrowAnyException();
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
  void timesAreCutToWholeSeconds() {
    assertThat(request("kim", NINE.plusSeconds(60).plusNanos(123_456_789)))
        .isEqualTo(request("kim", NINE.plusSeconds(60)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request("kim", NINE.plusNanos(1)))
        .withMessageStartingWith("end must be after start");
  }

  @Test
  void aZoneIsARegion() {
    OverrideRequest request = request("kim", NINE.plusSeconds(60));

    assertThat(OverrideRequest.builder().from(request).zone(ZoneOffset.UTC).build().zone())
        .isEqualTo(ZoneId.of("UTC"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> OverrideRequest.builder().from(request).zone(ZoneOffset.ofHours(1)).build())
        .withMessage("zone must be a region such as Europe/Stockholm, not +01:00");
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
        .zone(ZoneId.of("Europe/Stockholm"))
        .start(NINE)
        .end(end)
        .build();
  }
}
