package io.github.splunkoncall.retrofit.benchmarks;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A whole call over a warm connection; the server runs in another process. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
  /** Where the server is. */
  @Param("http://127.0.0.1/")
  public String baseUrl = "";

  private SplunkOnCallApi sdk = client("http://127.0.0.1/");
  private CallByHand byHand = new CallByHand("http://127.0.0.1/");

  /** Makes the clients. */
  @Setup
  public void makeClients() {
    sdk = client(baseUrl);
    byHand = new CallByHand(baseUrl);
  }

  /** With the client of the SDK. */
  @Benchmark
  public List<Incident> sdk() {
    return sdk.getIncidents();
  }

  /** With OkHttp and the yardstick. */
  @Benchmark
  public List<Incident> byHand() throws IOException {
    return byHand.getIncidents();
  }

  /** With OkHttp, and without looking at the body. */
  @Benchmark
  public long discard() throws IOException {
    return byHand.readAndDiscard();
  }

  private static SplunkOnCallApi client(String baseUrl) {
    return SplunkOnCallClient.builder().apiId("id").apiKey("key").baseUrl(baseUrl).build();
  }
}
