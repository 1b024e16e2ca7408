package io.github.splunkoncall.testkit.state;

import java.util.Collection;
import java.util.List;

/**
 * A routing key and the escalation policies that it leads to.
 *
 * @param key the text; {@link #DEFAULT} for the default route
 */
public record RoutingKeyState(String key, List<String> policySlugs, boolean multiResponder) {
  /** The key of the default route, for alerts without a key that is known. */
  public static final String DEFAULT = ".+";

  /** The key without some of its targets. */
  public RoutingKeyState without(Collection<String> gonePolicySlugs) {
    List<String> left =
        policySlugs.stream().filter(slug -> !gonePolicySlugs.contains(slug)).toList();
    return new RoutingKeyState(key, left, multiResponder);
  }

  /** Whether this is the default route, which cannot be changed or deleted. */
  public boolean isDefault() {
    return key.equals(DEFAULT);
  }
}
