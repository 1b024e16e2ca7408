package io.github.splunkoncall.escalationpolicies;

import io.github.splunkoncall.internal.Require;
import org.immutables.value.Value;

/** Sends an email. */
@Value.Immutable
public non-sealed interface EmailEntry extends EscalationEntry {
  /** The address. */
  String address();

  @Override
  default ExecutionType type() {
    return ExecutionType.EMAIL;
  }

  /** Refuses a blank address. */
  @Value.Check
  default void check() {
    Require.notBlank("address", address());
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EmailEntry}. */
  final class Builder extends ImmutableEmailEntry.Builder {
    Builder() {}
  }
}
