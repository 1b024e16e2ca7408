package io.github.splunkoncall.retrofit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
  @ParameterizedTest
  @CsvSource({
    "2024-03-05T07:09:11Z,           2024-03-05T07:09:11Z",
    "2024-03-05T07:09:11+00:00,      2024-03-05T07:09:11Z",
    "2024-03-05T07:09:11+01:00,      2024-03-05T06:09:11Z",
    "2024-03-05T07:09:11-0330,       2024-03-05T10:39:11Z",
    "2024-03-05T07:09:11+0100,       2024-03-05T06:09:11Z",
    "2024-03-05T07:09:11+01,         2024-03-05T06:09:11Z",
    "2024-03-05T07:09:11.250Z,       2024-03-05T07:09:11.250Z",
    "2024-03-05T07:09:11.250+01:00,  2024-03-05T06:09:11.250Z",
    "2024-03-05T07:09:11.123456789Z, 2024-03-05T07:09:11.123456789Z",
    "2024-03-05T07:09Z,              2024-03-05T07:09:00Z",
    "2024-02-29T12:00:00Z,           2024-02-29T12:00:00Z",
    "2000-02-29T00:00:00Z,           2000-02-29T00:00:00Z",
    "2024-12-31T23:59:59Z,           2024-12-31T23:59:59Z",
    "2024-01-31T00:00:00Z,           2024-01-31T00:00:00Z",
    "1970-01-01T00:00:00Z,           1970-01-01T00:00:00Z",
    "1969-12-28T23:59:59Z,           1969-12-28T23:59:59Z",
    "0001-01-01T00:00:00Z,           0001-01-01T00:00:00Z",
    "9999-12-28T23:59:59Z,           9999-12-28T23:59:59Z",
  })
  void readsEveryFormThatTheServiceHas(String text, Instant expected) {
    assertThat(Instants.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "soon",
        "2024-03-05",
        "2024-03-05T07:09:11",
        "2024-03-05 07:09:11Z",
        "2024-13-01T00:00:00Z",
        "2024-00-01T00:00:00Z",
        "2024-01-00T00:00:00Z",
        "2024-01-32T00:00:00Z",
        "2024-04-31T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "2024-02-30T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2024-01-01T25:00:00Z",
        "2024-01-01T00:60:00Z",
        "2024-01-01T00:00:60Z",
        "2024-01-01T00:00:00Zx",
        "2024-01-0aT00:00:00Z",
        "2024-01-01T00:00:-1Z",
        "+024-01-01T00:00:00Z",
        "-024-01-01T00:00:00Z",
        "1709622551"
      })
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01T00:00:00Z",
        "9999-12-28T23:59:59Z",
        "2000-09-10T19:20:08Z",
        "1970-01-01T00:00:00Z"
      })
  void readsTheFormOfNearlyAllTimesWithoutAFormatter(String text) {
    assertThat(Instants.plain(text)).isEqualTo(Instant.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-05T07:09:11.25Z",
        "2024-03-05T07:09+02:00",
        "0000-01-01T00:00:00Z",
        "2024-00-05T07:09:11Z",
        "2024-13-05T07:09:11Z",
        "2024-03-00T07:09:11Z",
        "2024-03-29T07:09:11Z",
        "2024-03-05T24:09:11Z",
        "2024-03-05T07:60:11Z",
        "2024-03-05T07:09:60Z",
        "2024-03-05T/7:09:11Z",
        "2024-03-05T07::9:11Z",
        "2024-03-05T07:09:1/Z",
        "2024/03-05T07:09:11Z",
        "2024-03/05T07:09:11Z",
        "2024-03-05 07:09:11Z",
        "2024-03-05T07.09:11Z",
        "2024-03-05T07:09.11Z",
        "2024-03-05T07:09:11z"
      })
  void leavesEveryOtherFormToTheFormatter(String text) {
    assertThat(Instants.plain(text)).isNull();
  }

  @Test
  void readsEveryDayOfTwoCenturiesAsTheJdkDoes() {
    LocalDate end = LocalDate.of(2101, 1, 1);
    for (LocalDate day = LocalDate.of(1899, 12, 1); day.isBefore(end); day = day.plusDays(1)) {
      Instant instant = day.atTime(13, 7, 59).toInstant(ZoneOffset.UTC);
      if (!Instants.parse(instant.toString()).equals(instant)) {
        throw new AssertionError(instant + " was read as " + Instants.parse(instant.toString()));
      }
    }
  }
}
