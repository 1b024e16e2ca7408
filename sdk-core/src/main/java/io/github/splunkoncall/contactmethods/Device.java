package io.github.splunkoncall.contactmethods;

import java.util.Optional;
import org.immutables.value.Value;

/** A device with the mobile app, which gets push notifications. Only the app itself adds one. */
@Value.Immutable
public non-sealed interface Device extends ContactMethod {
  /**
   * The number by which rules of paging policies refer to it; absent in the answer to a deletion. 0
   * in a rule means all devices of the user, and no list has a device with that number.
   */
  @Override
  Optional<Long> id();

  /** The system that the device runs. */
  Optional<DeviceType> type();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Device}. */
  final class Builder extends ImmutableDevice.Builder {
    Builder() {}
  }
}
