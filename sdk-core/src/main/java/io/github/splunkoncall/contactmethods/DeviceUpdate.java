package io.github.splunkoncall.contactmethods;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What changes about a device; what is absent stays. The sounds are names that the mobile app
 * knows, and no answer shows them.
 */
@Value.Immutable
public interface DeviceUpdate {
  /** What the user calls the device. */
  Optional<String> label();

  /** The sound of a page. */
  Optional<String> escalationSound();

  /** The sound of a page in the chat. */
  Optional<String> chatSound();

  /** The sound of a resolved incident. */
  Optional<String> resolvedSound();

  /** Refuses blank texts. */
  @Value.Check
  default void check() {
    label().ifPresent(label -> Require.notBlank("label", label));
    escalationSound().ifPresent(sound -> Require.notBlank("escalationSound", sound));
    chatSound().ifPresent(sound -> Require.notBlank("chatSound", sound));
    resolvedSound().ifPresent(sound -> Require.notBlank("resolvedSound", sound));
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DeviceUpdate}. */
  final class Builder extends ImmutableDeviceUpdate.Builder {
    Builder() {}
  }
}
