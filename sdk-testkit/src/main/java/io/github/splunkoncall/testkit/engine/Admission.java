package io.github.splunkoncall.testkit.engine;

import static io.github.splunkoncall.testkit.assumptions.Assumption.RATE_LIMITING;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.RateLimit;
import io.github.splunkoncall.testkit.assumptions.RateLimiting;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** What is looked at before an operation is done: whether the key may do it, and so soon. */
final class Admission {
  private final Organisation organisation;

  /** When the last calls of each operation were made, as many as its limit allows. */
  private final Map<Operation, Deque<Instant>> lastCalls = new EnumMap<>(Operation.class);

  Admission(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Refuses a call that this key may not make, or not yet. */
  void admit(Operation operation, boolean readOnlyKey) {
    // The REST endpoint of alerts has a key of its own.
    boolean needsKey = operation.resource() != Operation.Resource.INGEST;
    if (readOnlyKey && needsKey && !operation.method().equals("GET")) {
      throw ServiceRefusal.forbidden();
    }
    if (organisation.assumed(RATE_LIMITING) != RateLimiting.OFF) {
      operation.rateLimit().ifPresent(limit -> count(operation, limit));
    }
  }

  private void count(Operation operation, RateLimit limit) {
    Instant now = organisation.now();
    Deque<Instant> calls = lastCalls.computeIfAbsent(operation, first -> new ArrayDeque<>());
    while (!calls.isEmpty() && !calls.peek().plus(limit.period()).isAfter(now)) {
      calls.remove();
    }
    if (calls.size() >= limit.calls()) {
      throw tooMany(Duration.between(now, calls.element().plus(limit.period())));
    }
    calls.add(now);
  }

  private ServiceRefusal tooMany(Duration wait) {
    return organisation.assumed(RATE_LIMITING) == RateLimiting.FORBIDDEN
        ? ServiceRefusal.forbidden()
        : new ServiceRefusal(429, "Too many requests", wait);
  }
}
