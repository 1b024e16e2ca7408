package io.github.splunkoncall.retrofit.benchmarks;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.internal.Backoff;
import io.github.splunkoncall.internal.Retries;
import io.github.splunkoncall.internal.RetryBudget;
import io.github.splunkoncall.retrofit.CallListener;
import io.github.splunkoncall.retrofit.call.CallLog;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.retrofit.call.Keys;
import io.github.splunkoncall.retrofit.call.Limits;
import io.github.splunkoncall.retrofit.call.RateBudget;
import io.github.splunkoncall.retrofit.call.SendState;
import io.github.splunkoncall.retrofit.call.Sleeper;
import io.github.splunkoncall.retrofit.teams.TeamsWire;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.teams.Team;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import retrofit2.Call;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.Streaming;

/**
 * What rate budget, retries and deadline cost a call with which nothing goes wrong: the same call
 * of the same Retrofit service, with them and without. No network: an interceptor answers.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CostOfSafetyBenchmark {
  private static final MediaType JSON = MediaType.get("application/json");

  /** What the budget allows; half of it is in use all the time. */
  @Param("60")
  public int callsPerMinute;

  private long passed;
  private Teams teams = retrofit().create(Teams.class);
  private Connection connection = connection();

  /** The service of the benchmark. */
  interface Teams {
    @Streaming
    @GET("api-public/v1/team")
    Call<ResponseBody> list();
  }

  /** Makes the connection with the budget. */
  @Setup
  public void connect() {
    connection = connection();
    teams = connection.service(Teams.class);
  }

  /** As the SDK makes it. */
  @Benchmark
  public List<Team> safe() {
    passed += Duration.ofMinutes(2).toNanos() / callsPerMinute;
    return connection.call(Operation.LIST_TEAMS, teams.list(), TeamsWire.LIST);
  }

  /** As Retrofit makes it. */
  @Benchmark
  public List<Team> plain() throws IOException {
    try (ResponseBody body = Objects.requireNonNull(teams.list().execute().body())) {
      return Json.decode(body.source(), TeamsWire.LIST);
    }
  }

  private Connection connection() {
    RateLimit limit = RateLimit.of(Math.max(1, callsPerMinute), Duration.ofMinutes(1));
    RateBudget budget =
        new RateBudget(
            Map.of(Operation.LIST_TEAMS, limit), this::nanoTime, Sleeper.OF_THE_THREAD, null);
    Credentials credentials = Credentials.of("id", "key");
    Keys keys = new Keys(credentials, () -> credentials, given -> budget, List.of());
    Caller caller =
        new Caller(
            keys,
            Clock.systemUTC(),
            new Retries(
                4, new Backoff(() -> ThreadLocalRandom.current().nextDouble()), new RetryBudget()),
            new CallListener() {},
            this::nanoTime,
            Sleeper.OF_THE_THREAD,
            new CallLog(keys, false));
    return new Connection(retrofit(), caller, null, Limits.within(Duration.ofMinutes(1)));
  }

  /** Time passes between calls, so that nobody waits. */
  private long nanoTime() {
    return System.nanoTime() + passed;
  }

  private static Retrofit retrofit() {
    OkHttpClient http =
        new OkHttpClient.Builder().addInterceptor(CostOfSafetyBenchmark::answer).build();
    return new Retrofit.Builder()
        .baseUrl("http://127.0.0.1/")
        .callFactory(
            request ->
                http.newCall(request.newBuilder().tag(SendState.class, new SendState()).build()))
        .build();
  }

  private static Response answer(Interceptor.Chain chain) {
    Objects.requireNonNull(chain.request().tag(SendState.class)).markSent();
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("OK")
        .body(ResponseBody.create("[]", JSON))
        .build();
  }
}
