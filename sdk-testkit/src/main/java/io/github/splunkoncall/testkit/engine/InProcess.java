package io.github.splunkoncall.testkit.engine;

import static io.github.splunkoncall.testkit.assumptions.Assumption.DELETIONS_ARE_ANSWERED;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.SplunkOnCallException;
import io.github.splunkoncall.errors.StatusErrors;
import io.github.splunkoncall.internal.ActingUser;
import io.github.splunkoncall.internal.KeyRecord;
import io.github.splunkoncall.internal.Refusals;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The door in process: calls the engine, and says what it refuses as the client would. */
public final class InProcess {
  private final Engine engine;
  private final @Nullable String actingUser;
  private final boolean readOnlyKey;

  /** What this client has done with its key, as the client over HTTP remembers it. */
  private final KeyRecord key;

  /** A door to this engine for this acting user, if there is one. */
  public InProcess(Engine engine, @Nullable String actingUser) {
    this(engine, actingUser, false, new KeyRecord());
  }

  private InProcess(
      Engine engine, @Nullable String actingUser, boolean readOnlyKey, KeyRecord key) {
    this.engine = engine;
    this.actingUser = actingUser;
    this.readOnlyKey = readOnlyKey;
    this.key = key;
  }

  /** The same door for another acting user. */
  public InProcess actingAs(String username) {
    return new InProcess(engine, username, readOnlyKey, key);
  }

  /** The same door for somebody with a key that may only read. */
  public InProcess withReadOnlyKey() {
    return new InProcess(engine, actingUser, true, new KeyRecord());
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
  public <T> T call(Operation operation, Function<Engine, T> work) {
    try {
      T done =
          engine.locked(
              e -> {
                e.admit(operation, readOnlyKey);
                return work.apply(e);
              });
      // Alerts are sent with another key.
      if (operation.resource() != Operation.Resource.INGEST) {
        key.succeeded(operation);
      }
      return done;
    } catch (ServiceRefusal refusal) {
      throw exceptionFor(operation, refusal);
    }
  }

  /** Does one operation that deletes; empty where the answer to it is assumed to be so. */
  public <T> Optional<T> delete(Operation operation, Function<Engine, T> work) {
    return call(
        operation,
        e -> {
          T deleted = work.apply(e);
          return e.organisation().assumed(DELETIONS_ARE_ANSWERED)
              ? Optional.of(deleted)
              : Optional.empty();
        });
  }

  private SplunkOnCallException exceptionFor(Operation operation, ServiceRefusal refusal) {
    ErrorContext context =
        ErrorContext.builder()
            .operation(operation)
            .status(refusal.status())
            .serviceMessage(refusal.text().strip()) // As the client reads it.
            .build();
    return refusal.status() < 300
        ? Refusals.whole(context)
        : StatusErrors.exceptionFor(context, refusal.retryAfter().orElse(null), key.history(false));
  }
}
