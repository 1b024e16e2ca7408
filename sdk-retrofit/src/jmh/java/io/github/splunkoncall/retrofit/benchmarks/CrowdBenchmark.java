package io.github.splunkoncall.retrofit.benchmarks;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.teams.Team;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Okio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * Many threads that share a client and call a server that takes five milliseconds for an answer.
 * Fails if a virtual thread holds on to the thread that carries it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Threads(CrowdBenchmark.THREADS)
public class CrowdBenchmark {
  static final int THREADS = 64;

  /** Where the server is. */
  @Param("http://127.0.0.1/")
  public String baseUrl = "";

  private final Pinning pinning = new Pinning();
  private SplunkOnCallApi sdk = client("http://127.0.0.1/");
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .connectionPool(new ConnectionPool(THREADS, 5, TimeUnit.MINUTES))
          .build();
  private Request request = new Request.Builder().url("http://127.0.0.1/").build();

  /** Makes the client, and begins to look while there is time to warm up again. */
  @Setup
  public void makeClient() {
    pinning.watch();
    sdk = client(baseUrl);
    request =
        new Request.Builder()
            .url(baseUrl + "api-public/v1/team")
            .header("X-VO-Api-Id", "id")
            .header("X-VO-Api-Key", "key")
            .header("Accept", "application/json")
            .build();
  }

  /** Throws if a thread was pinned. */
  @TearDown
  public void requireNoPinnedThread() throws IOException {
    pinning.requireNone();
  }

  /** What waits for classes to be there waits in the warm-up. */
  @Setup(Level.Iteration)
  public void count(IterationParams iteration) {
    if (iteration.getType() == IterationType.MEASUREMENT) {
      pinning.countFromNow();
    }
  }

  /** With the client of the SDK and its own connection pool. */
  @Benchmark
  public List<Team> sdk() {
    return sdk.getTeams();
  }

  /** With OkHttp and a pool that fits, and without looking at the body. */
  @Benchmark
  public long raw() throws IOException {
    try (Response response = http.newCall(request).execute()) {
      return response.body().source().readAll(Okio.blackhole());
    }
  }

  private static SplunkOnCallApi client(String baseUrl) {
    return SplunkOnCallClient.builder().apiId("id").apiKey("key").baseUrl(baseUrl).build();
  }
}
