package io.github.splunkoncall.retrofit.benchmarks;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.retrofit.incidents.IncidentsWire;
import io.github.splunkoncall.retrofit.wire.Json;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The mapping alone: from bytes in memory to the models. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {
  /** How many incidents the body has. */
  @Param("20")
  public int incidents;

  private final Buffer body = new Buffer();

  /** Makes the body. */
  @Setup
  public void makeBody() {
    body.write(IncidentsBody.of(incidents));
  }

  /** With the tables of the SDK. */
  @Benchmark
  public List<Incident> sdk() throws IOException {
    return Json.decode(body.clone(), IncidentsWire.LIST);
  }

  /** With the yardstick. */
  @Benchmark
  public List<Incident> byHand() throws IOException {
    return ParseByHand.incidents(body.clone());
  }
}
