package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Pages a user. */
@Value.Immutable
public non-sealed interface UserEntry extends EscalationEntry {
  /** The username. */
  String username();

  /** The given name; only the service says it. */
  Optional<String> firstName();

  /** The family name; only the service says it. */
  Optional<String> lastName();

  @Override
  default ExecutionType type() {
    return ExecutionType.USER;
  }

  /** Refuses a blank username. */
  @Value.Check
  default void check() {
    Require.notBlank("username", username());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link UserEntry}. */
  final class Builder extends ImmutableUserEntry.Builder {
    Builder() {}
  }
}
