package io.github.splunkoncall.pagingpolicies;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The times of the week at which a paging policy holds. */
@Value.Immutable
public interface TimeMask {
  /** The days on which it holds. */
  Set<DayOfWeek> days();

  /** Where these days and times are; empty if the service does not say or Java does not know it. */
  Optional<ZoneId> zone();

  /** From when on it holds on each of the days. */
  Optional<LocalTime> start();

  /** Until when it holds; midnight, like the start, where it holds all day. */
  Optional<LocalTime> end();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TimeMask}. */
  final class Builder extends ImmutableTimeMask.Builder {
    Builder() {}
  }
}
