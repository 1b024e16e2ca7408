package io.github.splunkoncall.testkit.benchmarks;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.ingest.MonitoredEntity;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A week in which each of 1,000 rotations has an incident a day that nobody takes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class PagingBenchmark {
  private static final int ROTATIONS = 1_000;
  private static final int DAYS = 7;

  private FakeSplunkOnCall fake = Organisations.withRotations(ROTATIONS);

  /** The organisation at the start of the week. */
  @Setup(Level.Iteration)
  public void build() {
    fake = Organisations.withRotations(ROTATIONS);
  }

  /** Seven times: 1,000 incidents, and a day that passes. */
  @Benchmark
  public int week() {
    SplunkOnCallApi api = fake.api();
    for (int day = 0; day < DAYS; day++) {
      for (int i = 0; i < ROTATIONS; i++) {
        MonitoredEntity entity = api.ingest().entity("key" + i, "entity-" + i + "-" + day);
        entity.trigger("Down", "503");
      }
      fake.clock().advance(Duration.ofDays(1));
    }
    return api.getIncidents().size();
  }
}
