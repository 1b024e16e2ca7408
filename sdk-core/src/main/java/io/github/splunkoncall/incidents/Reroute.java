package io.github.splunkoncall.incidents;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An incident that others are to take: whom to page now. */
@Value.Immutable
public interface Reroute {
  /** The number of the incident. */
  String incidentNumber();

  /** Whom to page; at least one. */
  List<IncidentTarget> targets();

  /**
   * Whether they are paged beside those who are paged already, so that all must respond (Enterprise
   * accounts only), and not in their place.
   */
  Optional<Boolean> additional();

  /** Refuses a blank incident number and a reroute without targets. */
  @Value.Check
  default void check() {
    Require.notBlank("incidentNumber", incidentNumber());
    Require.notEmpty("targets", targets());
  }

  /** These targets in the place of those who are paged for the incident. */
  static Reroute of(String incidentNumber, IncidentTarget... targets) {
    return builder().incidentNumber(incidentNumber).addTargets(targets).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Reroute}. */
  final class Builder extends ImmutableReroute.Builder {
    Builder() {}
  }
}
