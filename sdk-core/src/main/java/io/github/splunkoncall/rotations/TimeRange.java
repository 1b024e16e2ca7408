package io.github.splunkoncall.rotations;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.immutables.value.Value;

/**
 * From a time of day to another, in whole minutes. An end that is not after the start is on the
 * next day, so that midnight to midnight is the whole day.
 */
@Value.Immutable
public interface TimeRange {
  /** When it begins. */
  LocalTime start();

  /** When it ends. */
  LocalTime end();

  /** Refuses times with seconds. */
  @Value.Check
  default void check() {
    requireMinutes("start", start());
    requireMinutes("end", end());
  }

  private static void requireMinutes(String parameter, LocalTime time) {
    if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException(parameter + " must be whole minutes, not " + time);
    }
  }

  /** Midnight to midnight. */
  static TimeRange wholeDay() {
    return of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
  }

  /** From {@code start} to {@code end}. */
  static TimeRange of(LocalTime start, LocalTime end) {
    return builder().start(start).end(end).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TimeRange}. */
  final class Builder extends ImmutableTimeRange.Builder {
    Builder() {}
  }
}
