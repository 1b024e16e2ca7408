package io.github.splunkoncall.testkit.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks of the fake and says which reach their goals. */
public final class FakeBenchmarks {
  private static final double MOST_FOR_TESTS = 2_000_000;

  private static final List<Goal> GOALS =
      List.of(
          new Goal("FakeBenchmark.build", "100 teams with 1,000 users are built", 50_000),
          new Goal("FakeBenchmark.getIncident", "one incident is read", 5),
          new Goal("FakeBenchmark.getTeam", "one team is read", 5),
          new Goal("FakeBenchmark.startServer", "the door over HTTP opens and closes", 50_000),
          new Goal("PagingBenchmark.week", "a week of paging for 1,000 rotations", 1_000_000),
          new Goal("SimulationBenchmark.week", "a week simulated for 1,000 rotations", 1_000_000));

  private FakeBenchmarks() {}

  /** What is measured, and how many microseconds it may take; 5 are 200,000 operations a second. */
  private record Goal(String benchmark, String what, double most) {}

  /** Measures everything and prints the report. */
  public static void main(String[] args) throws RunnerException {
    double tests = ThousandTests.cost(); // Before the benchmarks, which would warm it up.
    Map<String, Double> micros =
        new Runner(
                new OptionsBuilder()
                    .include(FakeBenchmarks.class.getPackageName() + "\\..*")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run().stream().collect(Collectors.toMap(FakeBenchmarks::name, FakeBenchmarks::micros));
    line("what", "microseconds", "at most");
    GOALS.forEach(goal -> line(goal.what(), text(micros, goal.benchmark()), text(goal.most())));
    line("1,000 tests beyond JUnit's own, once", text(tests), text(MOST_FOR_TESTS));
    line("a story beside 100 incidents", text(micros, "FakeBenchmark.storyBeside100"), "");
    line("a story beside 100,000", text(micros, "FakeBenchmark.storyBeside100000"), "the same");
    System.out.printf(
        "%d processors, Java %s. A story: trigger, acknowledge, resolve.%n",
        Runtime.getRuntime().availableProcessors(), Runtime.version());
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    return benchmark.substring(FakeBenchmarks.class.getPackageName().length() + 1);
  }

  private static double micros(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static String text(Map<String, Double> micros, String benchmark) {
    return text(micros.getOrDefault(benchmark, Double.NaN));
  }

  private static String text(double micros) {
    return String.format(Locale.ROOT, micros < 100 ? "%,.2f" : "%,.0f", micros);
  }

  private static void line(String what, String measured, String goal) {
    System.out.printf("%-40s %14s %12s%n", what, measured, goal);
  }
}
