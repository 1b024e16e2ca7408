package io.github.splunkoncall.reporting;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.internal.Require;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which incidents of the history, and which of them first. <b>Without {@link #phases()} the service
 * gives resolved incidents only</b>; {@link #all()} and {@link Builder#allPhases()} ask for all.
 */
@Value.Immutable
public interface HistoryQuery {
  /** How many incidents to leave out, counted from the newest; 0 by default. */
  @Value.Default
  default int offset() {
    return 0;
  }

  /** How many incidents a page has at most, from 1 to 100; 100 by default, as each costs a call. */
  @Value.Default
  default int limit() {
    return 100;
  }

  /** Only incidents with this entity id. */
  Optional<String> entityId();

  /** Only incidents with these numbers, or with one in {@link #numberRanges()}. */
  List<String> numbers();

  /** Only incidents with a number in these ranges, or with one of {@link #numbers()}. */
  List<NumberRange> numberRanges();

  /** Only incidents that were opened after this time; counted in whole seconds. */
  Optional<Instant> startedAfter();

  /**
   * Only incidents that were opened before this time; counted in whole seconds. A fixed time keeps
   * new incidents from shifting the pages while they are read.
   */
  Optional<Instant> startedBefore();

  /** Only incidents about these hosts. */
  List<String> hosts();

  /** Only incidents about these services. */
  List<String> services();

  /** Only incidents in these phases; if empty, the service takes it for resolved ones only. */
  List<IncidentPhase> phases();

  /** Only incidents with this routing key; {@code default} is the default route here. */
  Optional<String> routingKey();

  /** Refuses what the service cannot mean, such as a limit of 0 or a comma in a value of a list. */
  @Value.Check
  default void check() {
    Require.inRange("offset", offset(), 0, Integer.MAX_VALUE);
    Require.inRange("limit", limit(), 1, 100);
    entityId().ifPresent(id -> Require.notBlank("entityId", id));
    numbers().forEach(number -> NumberRange.number("numbers", number));
    hosts().forEach(host -> Checks.listed("hosts", host));
    services().forEach(service -> Checks.listed("services", service));
    phases().forEach(phase -> Checks.listed("phases", phase.text()));
    routingKey().ifPresent(key -> Require.notBlank("routingKey", key));
    Checks.inOrder("startedAfter", startedAfter(), "startedBefore", startedBefore());
  }

  /** The same query with another offset: to read page by page, or to go on later. */
  default HistoryQuery startingAt(int offset) {
    return builder().from(this).offset(offset).build();
  }

  /** Incidents in all phases. */
  static HistoryQuery all() {
    return builder().allPhases().build();
  }

  /** Resolved incidents. */
  static HistoryQuery resolved() {
    return builder().addPhases(IncidentPhase.RESOLVED).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HistoryQuery}. */
  final class Builder extends ImmutableHistoryQuery.Builder {
    Builder() {}

    /** Asks for incidents in all phases, and not for resolved ones only. */
    public Builder allPhases() {
      return phases(IncidentPhase.values());
    }
  }
}
