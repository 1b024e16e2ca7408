package io.github.splunkoncall.rotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShiftRequestTest {
  private static final Instant START = Instant.parse("2025-02-03T07:30:00Z");
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  @Test
  void startsFromAShift() {
    ShiftRequest weekend =
        ShiftRequest.multiDay(
                DayOfWeek.FRIDAY, LocalTime.of(17, 0), DayOfWeek.MONDAY, LocalTime.of(9, 0))
            .label("Weekend")
            .zone(OSLO)
            .start(START)
            .handOffEveryDays(14)
            .build();
    RotationShift shift =
        RotationShift.builder()
            .label("Weekend")
            .type(ShiftType.MULTI_DAY)
            .timezone("Europe/Oslo")
            .start(START)
            .handOffEveryDays(14)
            .mask(weekend.mask())
            .mask2(weekend.mask2())
            .mask3(weekend.mask3())
            .build();

    assertThat(ShiftRequest.builder(shift).build()).isEqualTo(weekend);
  }

  @Test
  void severalDaysNeedNoFullDayBetweenThem() {
    ShiftRequest.Builder saturdayAndSunday =
        allDay()
            .type(ShiftType.MULTI_DAY)
            .mask(ShiftMask.wholeDays(Set.of(DayOfWeek.SATURDAY)))
            .mask3(ShiftMask.wholeDays(Set.of(DayOfWeek.SUNDAY)));

    assertThat(saturdayAndSunday.build().masks()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                allDay()
                    .type(ShiftType.MULTI_DAY)
                    .mask(Optional.empty())
                    .mask3(saturdayAndSunday.build().mask3())
                    .build())
        .withMessage("mask and mask3 must be set for a shift of the type cstm");
  }

  @Test
  void followingTheSunIsLeftToTheService() {
    assertThat(allDay().type(ShiftType.FOLLOW_THE_SUN).mask(Optional.empty()).build().masks())
        .isEmpty();
  }

  @Test
  void aMaskWithoutTimesIsAboutWholeDays() {
    assertThat(ShiftMask.builder().addDays(DayOfWeek.MONDAY).build())
        .isEqualTo(ShiftMask.wholeDays(Set.of(DayOfWeek.MONDAY)));
  }

  @Test
  void needsAZoneIfThatOfTheShiftIsNotKnown() {
    RotationShift shift =
        RotationShift.builder()
            .label("A")
            .type(ShiftType.STANDARD)
            .timezone("Mars/North")
            .start(START)
            .handOffEveryDays(7)
            .build();

    assertThatIllegalStateException()
        .isThrownBy(() -> ShiftRequest.builder(shift).build())
        .withMessageContaining("zone");
    assertThat(ShiftRequest.builder(shift).zone(OSLO).build().zone()).isEqualTo(OSLO);
  }

  @Test
  void isCutToMilliseconds() {
    assertThat(allDay().start(START.plusNanos(1_999_999)).build())
        .isEqualTo(allDay().start(START.plusMillis(1)).build());
  }

  @Test
  void followsTheClockOfARegion() {
    assertThat(allDay().zone(ZoneOffset.UTC).build().zone()).isEqualTo(ZoneId.of("UTC"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allDay().zone(ZoneOffset.ofHours(2)).build())
        .withMessage("zone must be a region such as Europe/Stockholm, not +02:00");
  }

  private static ShiftRequest.Builder allDay() {
    ShiftRequest.Builder shift = ShiftRequest.aroundTheClock();
    shift.label("A").zone(OSLO).start(START);
    return shift;
  }
}
