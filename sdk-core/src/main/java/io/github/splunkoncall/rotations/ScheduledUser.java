package io.github.splunkoncall.rotations;

import java.util.Optional;
import org.immutables.value.Value;

/** The user whose turn it is in a shift. */
@Value.Immutable
public interface ScheduledUser {
  /** The identity of the user in paths and requests. */
  String username();

  /** The given name. */
  Optional<String> firstName();

  /** The family name. */
  Optional<String> lastName();

  /** The name shown to others, where the service has one. */
  Optional<String> displayName();

  /** Rises with each change. */
  @Value.Default
  default int version() {
    return 0;
  }

  /** Whether the user has accepted the invitation to the organisation. */
  @Value.Default
  default boolean verified() {
    return false;
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScheduledUser}. */
  final class Builder extends ImmutableScheduledUser.Builder {
    Builder() {}
  }
}
