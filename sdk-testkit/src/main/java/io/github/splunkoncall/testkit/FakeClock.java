package io.github.splunkoncall.testkit;

import io.github.splunkoncall.testkit.engine.Engine;
import java.time.Duration;
import java.time.Instant;

/** The clock of a fake. It stands still until it is told to move. */
public final class FakeClock {
  private final Engine engine;

  FakeClock(Engine engine) {
    this.engine = engine;
  }

  /** What the clock shows. */
  public Instant now() {
    return engine.locked(e -> e.organisation().now());
  }

  /**
   * Lets time pass: incidents that nobody has acknowledged are escalated step by step on the way.
   * Throws {@link IllegalArgumentException} if {@code duration} is negative.
   */
  public void advance(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("duration must not be negative: time only moves forward");
    }
    engine.locked(
        e -> {
          e.incidents().advance(duration);
          return e;
        });
  }
}
