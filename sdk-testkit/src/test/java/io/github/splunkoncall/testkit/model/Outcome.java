package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.TransportException;
import io.github.splunkoncall.reporting.IncidentHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What came of a call.
 *
 * @param compared what must be the same at the other door
 * @param value what the call returned
 * @param thrown what it threw
 */
record Outcome(List<Object> compared, Object value, Optional<Throwable> thrown) {

  static Outcome of(Callable<?> call) {
    try {
      Object value = call.call();
      Object whole = value instanceof IncidentHistory history ? history.stream().toList() : value;
      return new Outcome(List.of(Optional.ofNullable(whole)), value, Optional.empty());
    } catch (Throwable e) { // An assertion too: whatever happens is compared.
      return new Outcome(facts(e), null, Optional.of(e));
    }
  }

  private static List<Object> facts(Throwable e) {
    List<Object> facts = new ArrayList<>(List.of(e.getClass()));
    if (!(e instanceof TransportException)) { // Which tells where the connection went.
      facts.add(String.valueOf(e.getMessage()));
    }
    if (e instanceof SplunkOnCallException refusal) {
      facts.addAll(
          List.of(
              refusal.operation(),
              refusal.status(),
              refusal.serviceMessage(),
              refusal.attempts(),
              refusal.waits(),
              refusal.earlierAttemptMayHaveDoneIt()));
    }
    if (e instanceof RefusedException refused) {
      facts.addAll(List.of(refused.refusals(), refused.accepted()));
    }
    if (e instanceof RateLimitedException limited) {
      facts.add(limited.retryAfter());
    }
    return facts;
  }

  /** Whether it is something that the API says can happen. */
  boolean isExpected() {
    return thrown
        .map(e -> e instanceof SplunkOnCallException || e instanceof IllegalArgumentException)
        .orElse(true);
  }

  boolean agreesWith(Outcome other) {
    return compared.equals(other.compared);
  }

  /** In a few words, for the end of a line. */
  @Override
  public String toString() {
    return thrown
        .map(e -> e.getClass().getSimpleName() + ": " + e.getMessage())
        .orElseGet(() -> ((Optional<?>) compared.get(0)).map(Object::toString).orElse("void"));
  }
}
