package io.github.splunkoncall.retrofit.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing to do, and the contenders that do it.
 *
 * @param what for the report
 * @param timeGoal how many times as long the SDK may take as the code written by hand
 * @param sdk the SDK
 * @param byHand the code written by hand
 * @param others contenders without a goal, for the picture
 */
record Subject(
    String what, double timeGoal, Contender sdk, Contender byHand, Map<String, Contender> others) {

  static Subject decode(int incidents, double timeGoal) {
    String size = Integer.toString(incidents);
    return new Subject(
        "decode, %,d incidents".formatted(incidents),
        timeGoal,
        new Contender(DecodeBenchmark.class, "sdk", "incidents", size),
        new Contender(DecodeBenchmark.class, "byHand", "incidents", size),
        Map.of());
  }

  static Subject call(int incidents, double timeGoal, LoopbackServer server) {
    String url = server.baseUrl();
    return new Subject(
        "call, %,d incidents".formatted(incidents),
        timeGoal,
        new Contender(CallBenchmark.class, "sdk", "baseUrl", url),
        new Contender(CallBenchmark.class, "byHand", "baseUrl", url),
        Map.of("body not parsed", new Contender(CallBenchmark.class, "discard", "baseUrl", url)));
  }

  /** All contenders: first the two that are compared, side by side in time too. */
  List<Contender> contenders() {
    return Stream.concat(Stream.of(sdk, byHand), others.values().stream()).toList();
  }
}
