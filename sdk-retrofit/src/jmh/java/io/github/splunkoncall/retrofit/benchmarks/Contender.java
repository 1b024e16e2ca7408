package io.github.splunkoncall.retrofit.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One method of a JMH benchmark with one parameter, and what was measured of it so far. */
final class Contender {
  private static final String BYTES_PER_OPERATION = "gc.alloc.rate.norm";

  private final Options options;
  private final List<Double> times = new ArrayList<>();
  private final List<Double> allocations = new ArrayList<>();

  Contender(Class<?> benchmark, String method, String parameter, String value) {
    this(benchmark, method, parameter, value, TimeValue.milliseconds(500));
  }

  /**
   * With six times this time to warm up: many threads leave the compiler little of the processors.
   */
  Contender(
      Class<?> benchmark,
      String method,
      String parameter,
      String value,
      TimeValue warmUp,
      String... jvmArguments) {
    options =
        new OptionsBuilder()
            .include("^\\Q%s.%s\\E$".formatted(benchmark.getName(), method))
            .param(parameter, value)
            .addProfiler(GCProfiler.class)
            .forks(1)
            .jvmArgs("-Xms256m", "-Xmx256m")
            .jvmArgsAppend(jvmArguments)
            .warmupIterations(6)
            .warmupTime(warmUp)
            .measurementIterations(6)
            .measurementTime(TimeValue.milliseconds(200))
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
  }

  /** Measures once, in a JVM of its own: what one contender warms up must not help another. */
  void measure() throws RunnerException {
    RunResult result = new Runner(options).runSingle();
    Result<?> allocated =
        Objects.requireNonNull(result.getSecondaryResults().get(BYTES_PER_OPERATION));
    times.add(median(result.getPrimaryResult()));
    allocations.add(median(allocated));
  }

  /** What the benchmark counts, such as microseconds per operation; a value per round. */
  List<Double> times() {
    return times;
  }

  /** Bytes per operation, a value per round. */
  List<Double> allocations() {
    return allocations;
  }

  /** Of the iterations: the mean would tell more about the neighbours on the machine. */
  private static double median(Result<?> result) {
    return result.getStatistics().getPercentile(50);
  }
}
