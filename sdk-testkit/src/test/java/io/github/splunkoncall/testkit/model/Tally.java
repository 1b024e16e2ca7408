package io.github.splunkoncall.testkit.model;

import java.util.Map;
import java.util.TreeMap;

/** How often which method was called, and how often it came to a result. */
final class Tally {
  private final Map<String, Long> results = new TreeMap<>();
  private long calls;
  private long refusals;

  void count(String method, Outcome outcome) {
    calls++;
    if (outcome.thrown().isPresent()) {
      refusals++;
    } else {
      results.merge(method, 1L, Long::sum);
    }
  }

  /** How often a method came to a result. */
  long results(String method) {
    return results.getOrDefault(method, 0L);
  }

  @Override
  public String toString() {
    return "%d calls at each door, %d of them refused".formatted(calls, refusals);
  }
}
