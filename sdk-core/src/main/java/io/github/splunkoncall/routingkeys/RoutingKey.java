package io.github.splunkoncall.routingkeys;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A routing key and where it leads. */
@Value.Immutable
public interface RoutingKey {
  /** The text in the URL of an alert; {@code .+} for the default route. */
  String key();

  /** The escalation policies that it pages, all of them. */
  List<RoutingTarget> targets();

  /** Whether this is the default route, for alerts with a key that is not known. */
  @Value.Default
  default boolean defaultRoute() {
    return false;
  }

  /** Whether every target must respond before the paging stops. */
  Optional<Boolean> multiResponder();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoutingKey}. */
  final class Builder extends ImmutableRoutingKey.Builder {
    Builder() {}
  }
}
