package io.github.splunkoncall.routingkeys;

import io.github.splunkoncall.internal.Require;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a routing key shall be and where it shall lead. */
@Value.Immutable
public interface RoutingKeyRequest {
  /** The text in the URL of an alert. */
  String key();

  /** The slugs of the escalation policies that it pages; at least one. */
  List<String> policySlugs();

  /** Whether every target must respond before the paging stops; Enterprise accounts only. */
  Optional<Boolean> multiResponder();

  /** Refuses a blank key, and a request without policies or with a blank one. */
  @Value.Check
  default void check() {
    Require.notBlank("key", key());
    Require.noneBlank("policySlugs", policySlugs());
  }

  /** A request for this key to lead to these escalation policies. */
  static RoutingKeyRequest of(String key, String... policySlugs) {
    return builder().key(key).addPolicySlugs(policySlugs).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RoutingKeyRequest}. */
  final class Builder extends ImmutableRoutingKeyRequest.Builder {
    Builder() {}
  }
}
