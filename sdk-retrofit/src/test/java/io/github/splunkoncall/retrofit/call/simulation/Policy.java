package io.github.splunkoncall.retrofit.call.simulation;

import io.github.splunkoncall.Operation;
import java.time.Duration;
import java.util.Optional;

/** How one client sends again what has failed. */
interface Policy {
  /** How long the service asks to wait when it throttles. */
  Duration RETRY_AFTER = Duration.ofSeconds(1);

  /** A call begins. */
  Course begin(Operation operation);

  /** The policy for one call. */
  interface Course {
    /** How long the next attempt waits for its answer. */
    Duration patience();

    /** The attempt has failed: how long to wait before the next one; empty to give up. */
    Optional<Duration> after(Answer failure);

    /** The attempt has succeeded. */
    default void succeeded() {}
  }
}
