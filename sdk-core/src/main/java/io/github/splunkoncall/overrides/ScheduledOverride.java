package io.github.splunkoncall.overrides;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A time in which a user is absent, and who stands in, policy by policy. */
@Value.Immutable
public interface ScheduledOverride {
  /** The identity of the override in paths. */
  String publicId();

  /** Who is absent. */
  AbsentUser user();

  /** The zone that it was planned in; empty if this Java does not know the zone. */
  Optional<ZoneId> zone();

  /** When the absence begins. */
  Instant start();

  /** When it ends. */
  Instant end();

  /** The escalation policies in which the user is on call in that time. */
  List<OverrideAssignment> assignments();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScheduledOverride}. */
  final class Builder extends ImmutableScheduledOverride.Builder {
    Builder() {}
  }
}
