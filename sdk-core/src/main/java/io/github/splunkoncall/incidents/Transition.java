package io.github.splunkoncall.incidents;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step in the life of an incident. The opening itself is among them only in the history of
 * reporting.
 */
@Value.Immutable
public interface Transition {
  /** What happened. */
  @Value.Default
  default TransitionName name() {
    return TransitionName.of("");
  }

  /** When it happened. */
  Optional<Instant> at();

  /** Who did it: a username, a display name, or {@code SYSTEM}. */
  Optional<String> by();

  /** The text that was given with it; may be empty. */
  Optional<String> message();

  /** Whether a person or an API call did it, not a monitoring tool. */
  Optional<Boolean> manually();

  /** The UUID of the alert that did it. */
  Optional<String> alertId();

  /** Where that alert can be read: an absolute URL. */
  Optional<String> alertUrl();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Transition}. */
  final class Builder extends ImmutableTransition.Builder {
    Builder() {}
  }
}
