package io.github.splunkoncall.testkit.faults;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a script. */
final class RuleText {
  /** Stands for all operations. */
  static final String ANY = "any";

  private static final Pattern RULE = Pattern.compile("(\\w+) ([^:]+): (.+)");

  private record Form<T>(Pattern pattern, Function<Matcher, T> value) {
    static <T> Form<T> of(String regex, Function<Matcher, T> value) {
      return new Form<>(Pattern.compile(regex, Pattern.DOTALL), value);
    }

    Optional<T> read(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.matches() ? Optional.of(value.apply(matcher)) : Optional.empty();
    }
  }

  private static final List<Form<FaultRule.When>> WHEN =
      List.of(
          Form.of("next (\\d+)", text -> new FaultRule.Next(Integer.parseInt(text.group(1)))),
          Form.of("always", text -> new FaultRule.Always()),
          Form.of(
              "probability (\\S+) seed (\\S+)",
              text ->
                  new FaultRule.Probability(
                      Double.parseDouble(text.group(1)), Long.parseLong(text.group(2)))));

  private static final List<Form<Fault>> FAULTS =
      List.of(
          Form.of(
              "status (\\d+) (" + QuotedText.REGEX + ")(?: retry after (\\d+) s)?",
              text ->
                  new Fault.Status(
                      Integer.parseInt(text.group(1)),
                      QuotedText.read(text.group(2)),
                      Optional.ofNullable(text.group(3))
                          .map(Long::valueOf)
                          .map(Duration::ofSeconds))),
          Form.of("html (\\d+)", text -> new Fault.HtmlPage(Integer.parseInt(text.group(1)))),
          Form.of(
              "latency (\\d+) ms",
              text -> new Fault.Latency(Duration.ofMillis(Long.parseLong(text.group(1))))),
          Form.of(
              "(reset|answer lost|truncated body|malformed body|empty body)",
              text ->
                  Fault.Break.valueOf(text.group().replace(' ', '_').toUpperCase(Locale.ROOT))));

  private RuleText() {}

  /** The rule in a line; throws {@link IllegalArgumentException} with the line. */
  static FaultRule read(String line) {
    try {
      Matcher rule = RULE.matcher(line.strip());
      if (!rule.matches()) {
        throw new IllegalArgumentException("it must read: OPERATION next 2: fault");
      }
      return new FaultRule(
          operation(rule.group(1)),
          first(WHEN, rule.group(2), "next 2, always, or probability 0.05 seed 7"),
          first(FAULTS, rule.group(3), "a fault such as reset, or status 503 \"busy\""));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is no rule of a fault script: %s".formatted(line, e.getMessage()), e);
    }
  }

  private static Optional<Operation> operation(String name) {
    return name.equals(ANY) ? Optional.empty() : Optional.of(Operation.valueOf(name));
  }

  private static <T> T first(List<Form<T>> forms, String text, String wanted) {
    return forms.stream()
        .flatMap(form -> form.read(text).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'%s' is not %s".formatted(text, wanted)));
  }
}
