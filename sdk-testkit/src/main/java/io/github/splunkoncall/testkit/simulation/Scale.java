package io.github.splunkoncall.testkit.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where the instants of a window are in a picture, and how they are written. */
record Scale(Instant from, Instant to, ZoneId zone) {
  static final double WIDTH = 1200;
  static final double MARGIN = 24;
  static final double LEFT = 218;
  static final double RIGHT = WIDTH - MARGIN;

  private static final double PER_CHARACTER = 7;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  /** The place of an instant; what is outside of the window is at its edge. */
  double x(Instant instant) {
    double all = Duration.between(from, to).toMillis();
    double share = Duration.between(from, instant).toMillis() / all;
    return LEFT + Math.max(0, Math.min(1, share)) * (RIGHT - LEFT);
  }

  ZonedDateTime local(Instant instant) {
    return instant.atZone(zone);
  }

  String span(Instant start, Instant end) {
    return TIME.format(local(start)) + " \u2013 " + TIME.format(local(end));
  }

  /** How wide a text of the usual size may be. */
  static double width(String text) {
    return text.length() * PER_CHARACTER;
  }

  static boolean fits(String text, double width) {
    return width(text) + 8 <= width;
  }
}
