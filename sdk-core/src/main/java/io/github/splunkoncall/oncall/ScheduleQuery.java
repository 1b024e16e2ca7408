package io.github.splunkoncall.oncall;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** Which part of a schedule to ask for; what is not set is left to the service. */
@Value.Immutable
public interface ScheduleQuery {
  /** How many days the schedule covers, from 0 to 123; the service covers 14 if it is not said. */
  Optional<Integer> daysForward();

  /** How many days from today the schedule begins, from 0 to 90; today if it is not said. */
  Optional<Integer> daysSkip();

  /** Which step of the escalation policies, from 0 to 3; the first one, 0, if it is not said. */
  Optional<Integer> step();

  /** Refuses what the service could not answer. */
  @Value.Check
  default void check() {
    daysForward().ifPresent(days -> Require.inRange("daysForward", days, 0, 123));
    daysSkip().ifPresent(days -> Require.inRange("daysSkip", days, 0, 90));
    step().ifPresent(step -> Require.inRange("step", step, 0, 3));
  }

  /** What the service shows if nothing is said: the first step, for two weeks from today. */
  static ScheduleQuery standard() {
    return builder().build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScheduleQuery}. */
  final class Builder extends ImmutableScheduleQuery.Builder {
    Builder() {}
  }
}
