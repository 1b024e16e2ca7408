package io.github.splunkoncall.overrides;

import java.util.Optional;
import org.immutables.value.Value;

/** The user whom a scheduled override is about. */
@Value.Immutable
public interface AbsentUser {
  /** The username. */
  String username();

  /** The given name. */
  Optional<String> firstName();

  /** The family name. */
  Optional<String> lastName();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AbsentUser}. */
  final class Builder extends ImmutableAbsentUser.Builder {
    Builder() {}
  }
}
