package io.github.splunkoncall.overrides;

import io.github.splunkoncall.internal.Require;
import java.time.Instant;
import java.time.ZoneId;
import org.immutables.value.Value;

/** A scheduled override to create: who is absent, and when. */
@Value.Immutable
public interface OverrideRequest {
  /** The user who is absent. */
  String username();

  /** The zone that it is planned in, a region such as {@code Europe/Stockholm}. */
  ZoneId timezone();

  /** When the absence begins. */
  Instant start();

  /** When it ends; after the start. */
  Instant end();

  /** Refuses a blank username, and an end that is not after the start. */
  @Value.Check
  default void check() {
    Require.notBlank("username", username());
    if (!end().isAfter(start())) {
      throw new IllegalArgumentException(
          "end must be after start, " + start() + ", and is " + end());
    }
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OverrideRequest}. */
  final class Builder extends ImmutableOverrideRequest.Builder {
    Builder() {}
  }
}
