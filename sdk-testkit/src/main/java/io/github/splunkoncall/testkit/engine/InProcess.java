package io.github.splunkoncall.testkit.engine;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ErrorContext;
import io.github.splunkoncall.errors.StatusErrors;
import io.github.splunkoncall.internal.ActingUser;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The door in process: calls the engine, and says what it refuses as the client would. */
public final class InProcess {
  private final Engine engine;
  private final @Nullable String actingUser;

  /** A door to this engine for this acting user, if there is one. */
  public InProcess(Engine engine, @Nullable String actingUser) {
    this.engine = engine;
    this.actingUser = actingUser;
  }

  /** The same door for another acting user. */
  public InProcess actingAs(String username) {
    return new InProcess(engine, username);
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
      return engine.locked(work);
    } catch (ServiceRefusal refusal) {
      throw StatusErrors.exceptionFor(
          ErrorContext.builder()
              .operation(operation)
              .status(refusal.status())
              .serviceMessage(refusal.text())
              .build(),
          null);
    }
  }
}
