package io.github.splunkoncall.testkit.benchmarks;

import io.github.splunkoncall.testkit.simulation.PagingSimulator;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a simulator says about a week of 1,000 rotations. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class SimulationBenchmark {
  private static final int ROTATIONS = 1_000;
  private static final int DAYS = 7;
  private static final Instant START = Instant.parse("2025-01-06T09:00:00Z");

  private final PagingSimulator simulator =
      PagingSimulator.of(Organisations.withRotations(ROTATIONS).snapshot());

  /** Gaps, hours, and whom an incident a day pages for each rotation if nobody takes it. */
  @Benchmark
  public int week() {
    Instant end = START.plus(Duration.ofDays(DAYS));
    int answers = simulator.gaps(START, end).size() + simulator.hours(START, end).size();
    for (int day = 0; day < DAYS; day++) {
      for (int i = 0; i < ROTATIONS; i++) {
        Instant at = START.plus(Duration.ofDays(day));
        answers += simulator.pages("key" + i, at, Duration.ofDays(1)).size();
      }
    }
    return answers;
  }
}
