package io.github.splunkoncall.incidents;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of a reroute, for one incident. */
@Value.Immutable
public interface RerouteResult {
  /** The number of the incident. */
  String incidentNumber();

  /** Whether the service did it. */
  @Value.Default
  default boolean accepted() {
    return false;
  }

  /** Why not. */
  Optional<String> message();

  /** What became of it, target by target. */
  List<TargetResult> targets();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RerouteResult}. */
  final class Builder extends ImmutableRerouteResult.Builder {
    Builder() {}
  }

  /** Whether one target of a reroute is paged now. */
  @Value.Immutable
  interface TargetResult {
    /** The username or the slug of the escalation policy. */
    String slug();

    /** Whether the service did it. */
    @Value.Default
    default boolean accepted() {
      return false;
    }

    /** Why not. */
    Optional<String> message();

    /** A builder with nothing set. */
    static Builder builder() {
      return new Builder();
    }

    /** Builds a {@link TargetResult}. */
    final class Builder extends ImmutableTargetResult.Builder {
      Builder() {}
    }
  }
}
