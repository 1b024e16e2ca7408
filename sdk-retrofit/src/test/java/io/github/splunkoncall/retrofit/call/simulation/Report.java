package io.github.splunkoncall.retrofit.call.simulation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The figures as a page to read. */
final class Report {
  private static final String BEGIN =
      """
      # Retries, simulated

      How our retries do in bad weather, beside those of others. A simulation in virtual time makes this page, with our
      own classes for our own policy: if the policy changes, so does the page.

      ## What is simulated

      - 20 clients, each with its own key and 0.6 calls a second on average. Of ten calls six read, two are idempotent
        (acknowledge, resolve), and two create an incident, which is not safe to repeat.
      - One service that works on 6 requests at a time, 0.1 to 0.3 s each: 30 a second, of which 12 are asked for. 100
        more may wait; what comes then is answered 503. It takes 2 calls a second of each operation from each client;
        what comes then is answered 429 with `Retry-After: 1`. What it has taken on it does, though nobody may wait for
        the answer any more.
      - Ten minutes in which something is wrong, and three of calm. All policies meet the same calls and the same luck.

      | policy | attempts | waits before the next | gives up on an answer after | repeats | may repeat in all |
      |---|---|---|---|---|---|
      | no retry | 1 | | 60 s | | |
      | naive retry | 4 | none | 10 s, as OkHttp | everything | no limit |
      | AWS SDK | 3 | random, to 0.1 s, 0.2 s; if throttled to 1 s, 2 s, and no less than `Retry-After` | 30 s | everything | bucket of 500, 5 each, given back by success |
      | stripe-java | 3 | 0.5 s, then 0.75 to 1 s | 80 s | all but 429 and lost answers | no limit |
      | **this SDK** | 4 | random, to 0.25 s, 0.5 s, 1 s, and `Retry-After` | 60 s for the whole call | what is safe | %s |
      | this SDK, 10 s | 4 | the same | 10 s, 60 s for the whole call | the same | the same |

      *AWS SDK* is the [standard strategy](https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/retry-strategy.html)
      of the AWS SDK for Java 2.x as it comes (constants 2.0). *stripe-java* is
      [that library](https://github.com/stripe/stripe-java) with the two repetitions that its README shows. On their own
      services both send a key that makes repeating safe. Splunk On-Call knows no such key, so that here a repetition
      can page twice: the duplicates say nothing against them where they belong. *This SDK, 10 s* is built on an
      OkHttpClient with a read timeout of 10 s.

      *Success* is that of the calls made while something is wrong, also of the creations alone. *Duplicates* are
      incidents that nobody asked for. *Load* is requests per call. *Recovery* is the time from the end of the fault
      until 98 %% of the calls of ten seconds succeed. *Longest wait* is that of a caller, whatever came of it.

      """;

  private static final String END =
      """

      ## Where others do better

      - **Brief 503s.** The others' extra successes are creations. One that may have been done we do not send again; the
        caller is told, and can look first.
      - **Slow answers.** Who gives up on an answer early can ask again in time; our call waits 60 s for it. A read
        timeout mends that, if it is longer than the longest answer. In the overload, where answers take 13 s, one of
        10 s leaves next to nothing: all give up, and the service works for nobody. So we have none by default.
      - **Overload.** Without any retry more creations get through: reads that are repeated take their place.
      - **Flapping.** stripe-java waits longer, so that more of its repetitions meet good service, at half as much load
        again as ours. No policy waits as long as the fault lasts.

      ## What this does not show

      Callers here do not repeat by themselves, and faults hit all clients at once and alike. The figures compare
      policies; they do not predict your service.
      """;

  private Report() {}

  static String of(Map<Scenario, Map<Contender, Figures>> results) {
    StringBuilder report =
        new StringBuilder(
                BEGIN.formatted("bucket of 10, 1 each, given back by success with 0.08 more"))
            .append("## At a glance\n\n");
    report.append(glance(results));
    results.forEach(
        (scenario, figures) -> {
          report
              .append("\n### %s\n\n%s\n\n".formatted(scenario.title(), scenario.description()))
              .append(
                  "| policy | success | creations | duplicates | load | recovery | longest wait |\n")
              .append("|---|--:|--:|--:|--:|--:|--:|\n");
          figures.forEach((contender, figure) -> report.append(row(contender, figure)));
        });
    return report.append(END).toString();
  }

  /** A row for each policy, a column for each scenario. */
  private static String glance(Map<Scenario, Map<Contender, Figures>> results) {
    StringBuilder table = new StringBuilder("| success |");
    results.keySet().forEach(scenario -> table.append(" %s |".formatted(scenario.title())));
    table.append(" duplicates in all | most load |\n|---|");
    table.append("--:|".repeat(results.size() + 2)).append("\n");
    for (Contender contender : Contender.values()) {
      List<Figures> figures =
          results.values().stream().flatMap(row -> Stream.ofNullable(row.get(contender))).toList();
      table.append("| %s |".formatted(contender.title()));
      figures.forEach(figure -> table.append(" %s |".formatted(percent(figure.success()))));
      int duplicates = figures.stream().mapToInt(Figures::duplicates).sum();
      double load = figures.stream().mapToDouble(Figures::amplification).max().orElseThrow();
      table.append(" %s | %s |\n".formatted(duplicates, times(load)));
    }
    return table.toString();
  }

  private static String row(Contender contender, Figures figures) {
    return "| %s | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            contender.title(),
            percent(figures.success()),
            percent(figures.unsafeSuccess()),
            figures.duplicates(),
            times(figures.amplification()),
            figures.recovery().map(time -> time.toSeconds() + " s").orElse("not in 3 min"),
            seconds(figures.longestWait()));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String times(double factor) {
    return String.format(Locale.ROOT, "× %.2f", factor);
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1e3);
  }
}
