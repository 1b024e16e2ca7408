package io.github.splunkoncall.retrofit.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import okio.ByteString;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What budget, retries and deadline cost a call, and whether many threads are as fast as with
 * OkHttp alone: on platform threads and, where there are any, on virtual ones. In rounds back and
 * forth, as {@link Benchmarks}, and with the same system property.
 */
public final class SafetyBenchmarks {
  private static final int ROUNDS = Integer.getInteger("benchmarks.rounds", 9);
  private static final double MICROSECONDS_GOAL = 5;
  private static final double BYTES_GOAL = 1024;
  private static final Duration LATENCY = Duration.ofMillis(5);

  /** With 90 % of the calls each takes 1 / 0.9 of the time. */
  private static final double THROUGHPUT_GOAL = 1 / 0.9;

  private static final TimeValue WARM_UP_OF_A_CROWD = TimeValue.milliseconds(2_500);

  private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

  private final Contender safe = cost("safe");
  private final Contender plain = cost("plain");
  private final List<Crowd> crowds = new ArrayList<>();

  private SafetyBenchmarks(LoopbackServer server) {
    crowds.add(new Crowd("platform", server));
    if (hasVirtualThreads()) {
      crowds.add(new Crowd("virtual", server));
    }
  }

  static boolean hasVirtualThreads() {
    return Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS;
  }

  /** Measures everything and prints the report. */
  public static void main(String[] args) throws IOException, RunnerException {
    try (LoopbackServer server = new LoopbackServer(ByteString.encodeUtf8("[]"), LATENCY)) {
      SafetyBenchmarks benchmarks = new SafetyBenchmarks(server);
      for (int round = 0; round < ROUNDS; round++) {
        System.out.printf("round %d of %d%n", round + 1, ROUNDS);
        benchmarks.measure(round % 2 == 0);
      }
      System.out.printf("%n%s%n", benchmarks.report());
    }
    if (ROUNDS < Samples.FEWEST) {
      System.out.println("Too few rounds for 95 %: the intervals are ranges.");
    }
    System.out.printf(
        "%d rounds on %d processors, Java %s.%n",
        ROUNDS, Runtime.getRuntime().availableProcessors(), Runtime.version());
  }

  private static Contender cost(String method) {
    return new Contender(CostOfSafetyBenchmark.class, method, "callsPerMinute", "60");
  }

  private void measure(boolean forward) throws RunnerException {
    (forward ? safe : plain).measure();
    (forward ? plain : safe).measure();
    for (Crowd crowd : crowds) {
      crowd.measure(forward);
    }
  }

  private String report() {
    Report costs = new Report("A - B");
    costs.heading("A call with which nothing goes wrong: A = with budget, retries and deadline");
    costs.cost("time in us", safe.times(), plain.times(), MICROSECONDS_GOAL);
    costs.cost("allocated bytes", safe.allocations(), plain.allocations(), BYTES_GOAL);
    Report times = new Report();
    times.heading(
        "Time in us of a call by one of %d threads, 5 ms of it the server's: A = the SDK, B = OkHttp"
            .formatted(CrowdBenchmark.THREADS));
    crowds.forEach(crowd -> crowd.addTo(times));
    return costs + System.lineSeparator() + times;
  }

  /** Threads of one kind that share a client. */
  private static final class Crowd {
    private final String threads;
    private final LoopbackServer server;
    private final Contender sdk;
    private final Contender raw;
    private final List<Double> connectionsOfSdk = new ArrayList<>();
    private final List<Double> connectionsOfRaw = new ArrayList<>();

    Crowd(String threads, LoopbackServer server) {
      this.threads = threads;
      this.server = server;
      this.sdk = contender("sdk");
      this.raw = contender("raw");
    }

    private Contender contender(String method) {
      return new Contender(
          CrowdBenchmark.class,
          method,
          "baseUrl",
          server.baseUrl(),
          WARM_UP_OF_A_CROWD,
          "-Djmh.executor=" + threads.toUpperCase(Locale.ROOT));
    }

    void measure(boolean forward) throws RunnerException {
      if (forward) {
        measure(sdk, connectionsOfSdk);
      }
      measure(raw, connectionsOfRaw);
      if (!forward) {
        measure(sdk, connectionsOfSdk);
      }
    }

    private void measure(Contender contender, List<Double> connections) throws RunnerException {
      server.newConnections();
      contender.measure();
      connections.add((double) server.newConnections());
    }

    void addTo(Report report) {
      report.line(
          threads + " threads", sdk.times(), raw.times(), OptionalDouble.of(THROUGHPUT_GOAL));
      report.line(
          threads + " threads, connections opened",
          connectionsOfSdk,
          connectionsOfRaw,
          OptionalDouble.empty());
    }
  }
}
