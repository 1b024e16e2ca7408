package io.github.splunkoncall.retrofit.call.simulation;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the calls that began during the fault came to.
 *
 * @param success the share that succeeded
 * @param unsafeSuccess the same of the calls that are not safe to repeat
 * @param duplicates what was done again though it was asked for once, at any time
 * @param amplification requests per call
 * @param recovery from the end of the fault until the calls succeed again; empty if that was not
 *     seen
 * @param longestWait of a caller, whether the call succeeded or not
 */
record Figures(
    double success,
    double unsafeSuccess,
    int duplicates,
    double amplification,
    Optional<Duration> recovery,
    Duration longestWait) {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final double WELL = 0.98;

  static Figures of(List<Call> calls) {
    List<Call> hit = calls.stream().filter(call -> Scenario.within(call.begun())).toList();
    List<Call> unsafe =
        hit.stream().filter(call -> call.operation().safety() == Operation.Safety.UNSAFE).toList();
    return new Figures(
        success(hit),
        success(unsafe),
        calls.stream().mapToInt(Call::duplicates).sum(),
        hit.stream().mapToInt(Call::attempts).average().orElseThrow(),
        recovery(calls),
        Duration.ofNanos(
            hit.stream().mapToLong(call -> call.ended() - call.begun()).max().orElseThrow()));
  }

  private static double success(List<Call> calls) {
    return calls.stream().mapToInt(call -> call.succeeded() ? 1 : 0).average().orElseThrow();
  }

  /** The first second from which on ten seconds go well. */
  private static Optional<Duration> recovery(List<Call> calls) {
    for (long from = Scenario.END; from <= Scenario.LAST_CALL - 10 * SECOND; from += SECOND) {
      long start = from;
      List<Call> window =
          calls.stream()
              .filter(call -> call.ended() >= start && call.ended() < start + 10 * SECOND)
              .toList();
      if (success(window) >= WELL) {
        return Optional.of(Duration.ofNanos(from - Scenario.END));
      }
    }
    return Optional.empty();
  }
}
