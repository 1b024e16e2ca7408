package io.github.splunkoncall.retrofit.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The table at the end: a line per comparison, and whether its goal is met. */
final class Report {
  private static final String LINE = "%-46s %9s %9s  %6s  %-15s  %-7s %s%n";

  private final StringBuilder text = new StringBuilder();

  Report() {
    this("A / B");
  }

  /** A report whose column of comparisons is called like this. */
  Report(String comparison) {
    text.append(LINE.formatted("", "A", "B", comparison, "interval", "goal", "met"));
  }

  /** A heading between the lines. */
  void heading(String heading) {
    text.append(heading).append(System.lineSeparator());
  }

  /** A comparison; its ratio should be at most {@code goal}, if there is one. */
  void line(String what, List<Double> ours, List<Double> theirs, OptionalDouble goal) {
    Samples ratios = Samples.ratios(ours, theirs);
    text.append(
        LINE.formatted(
            "  " + what,
            amount(Samples.of(ours).median()),
            amount(Samples.of(theirs).median()),
            number("%.3f", ratios.median()),
            number("%.3f - ", ratios.low()) + number("%.3f", ratios.high()),
            goal.isPresent() ? number("<= %.2f", goal.getAsDouble()) : "",
            goal.isPresent() ? verdict(ratios, goal.getAsDouble()) : ""));
  }

  /** What ours costs more than theirs; the difference should be at most {@code goal}. */
  void cost(String what, List<Double> ours, List<Double> theirs, double goal) {
    Samples differences = Samples.differences(ours, theirs);
    text.append(
        LINE.formatted(
            "  " + what,
            amount(Samples.of(ours).median()),
            amount(Samples.of(theirs).median()),
            amount(differences.median()),
            amount(differences.low()) + " - " + amount(differences.high()),
            "<= " + amount(goal),
            verdict(differences, goal)));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String verdict(Samples ratios, double goal) {
    if (ratios.median() <= goal) {
      return ratios.high() <= goal ? "yes" : "yes, but not surely";
    }
    return ratios.low() > goal ? "NO" : "NO, but not surely";
  }

  private static String amount(double value) {
    return number(value < 100 ? "%.1f" : "%.0f", value);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
