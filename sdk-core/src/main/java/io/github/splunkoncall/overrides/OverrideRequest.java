package io.github.splunkoncall.overrides;

import io.github.splunkoncall.internal.Require;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

/** A scheduled override to create: who is absent, and when. */
@Value.Immutable
public interface OverrideRequest {
  /** The user who is absent. */
  String username();

  /** The zone that it is planned in, a region such as {@code Europe/Stockholm}. */
  ZoneId zone();

  /** When the absence begins; counted in whole seconds. */
  Instant start();

  /** When it ends; after the start, and counted in whole seconds. */
  Instant end();

  /**
   * Refuses a blank username, a zone that is no region, and an end that is not after the start;
   * cuts off fractions of seconds.
   */
  @Value.Check
  default OverrideRequest check() {
    Require.notBlank("username", username());
    ZoneId zone = Require.region("zone", zone());
    Instant start = start().truncatedTo(ChronoUnit.SECONDS);
    Instant end = end().truncatedTo(ChronoUnit.SECONDS);
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("end must be after start, " + start + ", and is " + end);
    }
    boolean exact = zone.equals(zone()) && start.equals(start()) && end.equals(end());
    return exact ? this : builder().from(this).zone(zone).start(start).end(end).build();
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
