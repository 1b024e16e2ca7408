package io.github.splunkoncall.retrofit.wire;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** ISO-8601 times. Nearly all have one form, and {@link Instant#parse} is slow on it. */
final class Instants {
  private static final int[] DAYS_BEFORE_MONTH = {
    0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
  };
  private static final long DAYS_TO_1970 = 719_528;

  /** Made only when a service sends one of the rarer forms: it costs a client milliseconds. */
  private static final class Lenient {
    static final DateTimeFormatter FORMAT =
        new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
  }

  private Instants() {}

  /** Throws {@link java.time.DateTimeException} for anything that is no time with an offset. */
  static Instant parse(String text) {
    Instant plain = plain(text);
    return plain == null ? Lenient.FORMAT.parse(text, Instant::from) : plain;
  }

  /** The time, if it is in the form that the service sends nearly always; null if it is not. */
  static @Nullable Instant plain(String text) {
    if (text.length() != 20 || !hasPlainForm(text)) {
      return null;
    }
    int year = digits(text, 0, 4);
    int month = digits(text, 5, 7);
    int day = digits(text, 8, 10);
    int hour = digits(text, 11, 13);
    int minute = digits(text, 14, 16);
    int second = digits(text, 17, 19);
    if (year < 1
        || month < 1
        || month > 12
        || day < 1
        || day > 28
        || hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59) {
      return null;
    }
    long days = epochDay(year, month, day);
    return Instant.ofEpochSecond(((days * 24 + hour) * 60 + minute) * 60 + second);
  }

  private static boolean hasPlainForm(String text) {
    return text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':'
        && text.charAt(19) == 'Z';
  }

  /** The number in these places, or -1 if one is not a digit. */
  private static int digits(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private static long epochDay(int year, int month, int day) {
    long before = year - 1L;
    long days = 366 + before * 365 + before / 4 - before / 100 + before / 400;
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    days += DAYS_BEFORE_MONTH[month - 1] + (leap && month > 2 ? 1 : 0) + (day - 1);
    return days - DAYS_TO_1970;
  }
}
