package io.github.splunkoncall.incidents;

import java.util.Optional;
import org.immutables.value.Value;

/** What became of an acknowledgement or a resolution, for one incident. */
@Value.Immutable
public interface CommandResult {
  /** The number of the incident. */
  String incidentNumber();

  /** The entity id of the incident. */
  Optional<String> entityId();

  /** Whether the service did it. */
  @Value.Default
  default boolean accepted() {
    return false;
  }

  /**
   * Why not, or an empty text. Of a call that was sent again after a lost answer it can say that
   * the incident was already acknowledged or resolved.
   */
  Optional<String> message();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CommandResult}. */
  final class Builder extends ImmutableCommandResult.Builder {
    Builder() {}
  }
}
