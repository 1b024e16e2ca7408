package io.github.splunkoncall.retrofit.call;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds or an HTTP date. */
final class RetryAfter {
  private static final long LONGEST_SECONDS = Duration.ofDays(1).toSeconds();

  private RetryAfter() {}

  /**
   * How long to wait, at most a day; null if the header is absent or makes no sense. A date is
   * compared with the header {@code Date} of the same answer, because our clock may be wrong, and
   * with our clock if that is absent.
   */
  static @Nullable Duration parse(@Nullable String header, @Nullable String date, Clock clock) {
    if (header == null) {
      return null;
    }
    String text = header.strip();
    if (text.matches("\\d{1,18}")) {
      return bounded(Long.parseLong(text));
    }
    Instant until = instant(text);
    Instant sent = date == null ? null : instant(date);
    return until == null
        ? null
        : bounded(Duration.between(sent == null ? clock.instant() : sent, until).toSeconds());
  }

  private static @Nullable Instant instant(String text) {
    try {
      return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Duration bounded(long seconds) {
    return Duration.ofSeconds(Math.max(0, Math.min(seconds, LONGEST_SECONDS)));
  }
}
