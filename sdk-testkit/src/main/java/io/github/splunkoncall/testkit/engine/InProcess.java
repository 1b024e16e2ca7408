package io.github.splunkoncall.testkit.engine;

import static io.github.splunkoncall.testkit.assumptions.Assumption.DELETIONS_ARE_ANSWERED;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.internal.ActingUser;
import io.github.splunkoncall.internal.Backoff;
import io.github.splunkoncall.internal.KeyRecord;
import io.github.splunkoncall.internal.PastAttempts;
import io.github.splunkoncall.internal.Retries;
import io.github.splunkoncall.internal.RetryBudget;
import io.github.splunkoncall.testkit.faults.Fault;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The door in process: calls the engine, says what it refuses as the client would, and tries again
 * where the client would. Waits take no time, they only count against the deadline.
 */
public final class InProcess {
  /** Those of the client, if nothing else is set. */
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  private static final int MAX_ATTEMPTS = 4;

  private final Engine engine;
  private final @Nullable String actingUser;
  private final boolean readOnlyKey;
  private final Duration deadline;

  private final KeyRecords keys;

  private final Retries retries;

  /** What this client has done with its keys, as the client over HTTP remembers it. */
  private record KeyRecords(KeyRecord api, KeyRecord ingest) {
    KeyRecords() {
      this(new KeyRecord(), new KeyRecord());
    }

    /** Alerts are sent with another key. */
    KeyRecord of(Operation operation) {
      return operation.resource() == Operation.Resource.INGEST ? ingest : api;
    }
  }

  /** A door to this engine for this acting user, if there is one. */
  public InProcess(Engine engine, @Nullable String actingUser) {
    this(engine, actingUser, false, DEADLINE, new KeyRecords(), retries());
  }

  private InProcess(
      Engine engine,
      @Nullable String actingUser,
      boolean readOnlyKey,
      Duration deadline,
      KeyRecords keys,
      Retries retries) {
    this.engine = engine;
    this.actingUser = actingUser;
    this.readOnlyKey = readOnlyKey;
    this.deadline = deadline;
    this.keys = keys;
    this.retries = retries;
  }

  /** Nobody else is in the way, so that no wait has to be random. */
  private static Retries retries() {
    return new Retries(MAX_ATTEMPTS, new Backoff(() -> 0), new RetryBudget());
  }

  /** The same door for another acting user. */
  public InProcess actingAs(String username) {
    return new InProcess(engine, username, readOnlyKey, deadline, keys, retries);
  }

  /** The same door for calls that take at most so long. */
  public InProcess within(Duration longest) {
    return new InProcess(engine, actingUser, readOnlyKey, longest, keys, retries);
  }

  /** The same door for somebody with a key that may only read. */
  public InProcess withReadOnlyKey() {
    return new InProcess(engine, actingUser, true, deadline, new KeyRecords(), retries());
  }

  /** The acting user; throws before anything is done if there is none. */
  public String actingUser(Operation operation) {
    return ActingUser.require(actingUser, operation);
  }

  /** What the clock of the fake shows. */
  public Instant now() {
    return engine.locked(e -> e.organisation().now());
  }

  /** Does one operation. */
  public <T> T call(Operation operation, Arguments arguments, Function<Engine, T> work) {
    return attempts(Optional.empty(), operation, arguments, work);
  }

  /** Does one operation; an answer that lost its body is {@code ifEmpty}. */
  public <T> T callOr(
      T ifEmpty, Operation operation, Arguments arguments, Function<Engine, T> work) {
    return attempts(Optional.of(ifEmpty), operation, arguments, work);
  }

  /** Does one operation whose answer has no content that matters. */
  public void run(Operation operation, Arguments arguments, Consumer<Engine> work) {
    callOr(
        "",
        operation,
        arguments,
        e -> {
          work.accept(e);
          return "";
        });
  }

  /** Does one operation that deletes; empty where the answer to it is assumed to be so. */
  public <T> Optional<T> delete(
      Operation operation, Arguments arguments, Function<Engine, T> work) {
    return callOr(
        Optional.empty(),
        operation,
        arguments,
        e -> {
          T deleted = work.apply(e);
          return e.organisation().assumed(DELETIONS_ARE_ANSWERED)
              ? Optional.of(deleted)
              : Optional.empty();
        });
  }

  private <T> T attempts(
      Optional<T> ifEmpty, Operation operation, Arguments arguments, Function<Engine, T> work) {
    PastAttempts past = new PastAttempts(operation);
    Duration left = deadline;
    while (true) {
      Optional<Fault> fault = engine.locked(e -> e.calls().nextFault(operation));
      left = left.minus(latency(fault));
      try {
        T done =
            once(
                new FailedCall(operation, past, keys.of(operation)),
                ifEmpty,
                arguments,
                fault,
                left,
                work);
        retries.succeeded(past.repetitions());
        return done;
      } catch (SplunkOnCallException failure) {
        Duration wait = retries.after(failure, operation, left).orElseThrow(() -> failure);
        left = left.minus(wait);
        past.add(failure, wait);
      }
    }
  }

  private <T> T once(
      FailedCall call,
      Optional<T> ifEmpty,
      Arguments arguments,
      Optional<Fault> fault,
      Duration left,
      Function<Engine, T> work) {
    Operation operation = call.operation();
    try {
      T done = engine.locked(e -> e.calls().call(operation, arguments, readOnlyKey, fault, work));
      requireTime(call, left);
      return succeeded(operation, done);
    } catch (ServiceRefusal refusal) {
      requireTime(call, left);
      throw call.refused(refusal);
    } catch (SpoiltCall spoilt) {
      if (spoilt.fault() == Fault.Break.EMPTY_BODY && ifEmpty.isPresent()) {
        return succeeded(operation, ifEmpty.get());
      }
      throw call.spoilt(spoilt.fault());
    }
  }

  private <T> T succeeded(Operation operation, T value) {
    keys.of(operation).succeeded(operation);
    return value;
  }

  private static void requireTime(FailedCall call, Duration left) {
    if (left.isNegative() || left.isZero()) {
      throw call.late();
    }
  }

  private static Duration latency(Optional<Fault> fault) {
    return fault.isPresent() && fault.get() instanceof Fault.Latency late
        ? late.time()
        : Duration.ZERO;
  }
}
