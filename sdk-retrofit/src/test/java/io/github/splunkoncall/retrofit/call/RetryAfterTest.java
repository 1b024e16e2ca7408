package io.github.splunkoncall.retrofit.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource({
    "0,                                0",
    "30,                               30",
    "' 30 ',                           30",
    "86400,                            86400",
    "86401,                            86400",
    "1000000000,                       86400",
    "999999999999999999,               86400",
    "'Mon, 10 Mar 2025 12:00:00 GMT',  0",
    "'Mon, 10 Mar 2025 12:01:30 GMT',  90",
    "'Mon, 10 Mar 2025 11:59:00 GMT',  0",
    "'Mon, 10 Mar 2025 14:00:00 +0100', 3600",
    "'Tue, 31 Dec 2999 23:59:59 GMT',  86400",
  })
  void readsSecondsAndDatesAndWaitsADayAtMost(String header, long seconds) {
    assertThat(RetryAfter.parse(header, null, CLOCK)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "soon",
        "-5",
        "+5",
        "1.5",
        "5s",
        "0x5",
        "9999999999999999999",
        "2025-03-10T12:00:00Z",
        "Sun, 10 Mar 2025 12:00:00 GMT",
        "Mon, 10 Mar 2025 12:00:00"
      })
  void saysNothingForWhatMakesNoSense(@Nullable String header) {
    assertThat(RetryAfter.parse(header, null, CLOCK)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "'Mon, 10 Mar 2025 17:00:10 GMT', 20",
    "' Mon, 10 Mar 2025 17:00:30 GMT ', 0",
    "'yesterday', 18030",
    "'', 18030",
  })
  void readsADateByTheClockOfTheServiceIfItShowsIt(String date, long seconds) {
    assertThat(RetryAfter.parse("Mon, 10 Mar 2025 17:00:30 GMT", date, CLOCK))
        .isEqualTo(Duration.ofSeconds(seconds));
  }
}
