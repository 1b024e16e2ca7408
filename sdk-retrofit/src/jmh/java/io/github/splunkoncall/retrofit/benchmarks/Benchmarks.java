package io.github.splunkoncall.retrofit.benchmarks;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.retrofit.incidents.IncidentsWire;
import io.github.splunkoncall.retrofit.wire.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import okio.Buffer;
import okio.ByteString;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs every contender once per round, back and forth (A B, B A, ...), and compares within a round:
 * on a machine that others use too, two long runs one after the other compare the neighbours.
 *
 * <p>The system property {@code benchmarks.rounds} makes it shorter or longer; less than six rounds
 * are too few for an interval.
 */
public final class Benchmarks {
  private static final int ROUNDS = Integer.getInteger("benchmarks.rounds", 9);
  private static final int STARTS_PER_ROUND = 5;
  private static final double ALLOCATION_GOAL = 1.15;
  private static final double START_GOAL = 1.15;

  private final String startUrl;
  private final List<Subject> decoding;
  private final List<Subject> calls;
  private final List<Double> startsOfSdk = new ArrayList<>();
  private final List<Double> startsByHand = new ArrayList<>();

  private Benchmarks(LoopbackServer few, LoopbackServer many) {
    startUrl = few.baseUrl();
    decoding =
        List.of(
            Subject.decode(20, 1.10), Subject.decode(1_000, 1.10), Subject.decode(10_000, 1.10));
    calls = List.of(Subject.call(20, 1.10, few), Subject.call(1_000, 1.05, many));
  }

  /** Measures everything and prints the report. */
  public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
    long start = System.nanoTime();
    requireEqualResults(IncidentsBody.of(10_000));
    try (LoopbackServer few = new LoopbackServer(IncidentsBody.of(FirstAnswers.INCIDENTS));
        LoopbackServer many = new LoopbackServer(IncidentsBody.of(1_000))) {
      Benchmarks benchmarks = new Benchmarks(few, many);
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
        "%d rounds in %d s on %d processors, Java %s.%n",
        ROUNDS,
        Duration.ofNanos(System.nanoTime() - start).toSeconds(),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  private static void requireEqualResults(ByteString body) throws IOException {
    List<Incident> sdk = Json.decode(new Buffer().write(body), IncidentsWire.LIST);
    List<Incident> byHand = ParseByHand.incidents(new Buffer().write(body));
    if (sdk.isEmpty() || !sdk.equals(byHand)) {
      throw new IllegalStateException("the contenders do not do the same");
    }
  }

  private void measure(boolean forward) throws IOException, InterruptedException, RunnerException {
    List<Contender> order = new ArrayList<>();
    decoding.forEach(subject -> order.addAll(subject.contenders()));
    calls.forEach(subject -> order.addAll(subject.contenders()));
    if (!forward) {
      Collections.reverse(order);
    }
    for (Contender contender : order) {
      contender.measure();
    }
    for (int i = 0; i < STARTS_PER_ROUND; i++) {
      measureStarts(forward == (i % 2 == 0));
    }
  }

  private void measureStarts(boolean sdkFirst) throws IOException, InterruptedException {
    if (sdkFirst) {
      startsOfSdk.add(FirstAnswers.cpuTime(FirstAnswerOfSdk.class, startUrl));
    }
    startsByHand.add(FirstAnswers.cpuTime(FirstAnswerByHand.class, startUrl));
    if (!sdkFirst) {
      startsOfSdk.add(FirstAnswers.cpuTime(FirstAnswerOfSdk.class, startUrl));
    }
  }

  private Report report() {
    Report report = new Report();
    report.heading("Time in us: A = the SDK, B = written by hand");
    decoding.forEach(subject -> addTimes(report, subject));
    calls.forEach(subject -> addTimes(report, subject));
    report.heading("CPU time in ms from the start of a JVM to the first answer");
    report.line(
        "first call, 20 incidents", startsOfSdk, startsByHand, OptionalDouble.of(START_GOAL));
    report.heading("Allocated bytes");
    decoding.forEach(
        subject -> addAllocations(report, subject, OptionalDouble.of(ALLOCATION_GOAL)));
    calls.forEach(subject -> addAllocations(report, subject, OptionalDouble.empty()));
    return report;
  }

  private static void addTimes(Report report, Subject subject) {
    List<Double> sdk = subject.sdk().times();
    report.line(
        subject.what(), sdk, subject.byHand().times(), OptionalDouble.of(subject.timeGoal()));
    subject
        .others()
        .forEach(
            (name, other) ->
                report.line(
                    subject.what() + ", B = " + name, sdk, other.times(), OptionalDouble.empty()));
  }

  private static void addAllocations(Report report, Subject subject, OptionalDouble goal) {
    report.line(subject.what(), subject.sdk().allocations(), subject.byHand().allocations(), goal);
  }
}
