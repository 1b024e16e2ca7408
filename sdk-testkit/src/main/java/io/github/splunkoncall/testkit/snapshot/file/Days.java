package io.github.splunkoncall.testkit.snapshot.file;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Days of the week as people write them: {@code mon}, {@code Friday}, {@code weekdays}. */
final class Days {
  private static final int SHORTEST = 3;

  private Days() {}

  static Set<DayOfWeek> of(Node node) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    node.oneOrMore().forEach(day -> days.addAll(some(day)));
    return days;
  }

  private static Set<DayOfWeek> some(Node node) {
    return switch (node.text().toLowerCase(Locale.ROOT)) {
      case "weekdays" -> EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
      case "weekend" -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      default -> EnumSet.of(node.parsed("a day like mon, weekdays or weekend", Days::one));
    };
  }

  static DayOfWeek one(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> name.length() >= SHORTEST && day.name().startsWith(name))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }
}
