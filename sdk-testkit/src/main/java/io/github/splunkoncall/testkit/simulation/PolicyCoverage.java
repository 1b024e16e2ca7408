package io.github.splunkoncall.testkit.simulation;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.teams.TeamRef;
import java.util.List;

/**
 * Who is on call for an escalation policy in a window, and when nobody is.
 *
 * @param policy the escalation policy
 * @param team the team that it belongs to
 * @param routingKeys the routing keys that lead to it, by themselves or by way of a step of another
 *     policy; {@code .+} is the default route. Empty if people alone can page it
 * @param stints whom the first step pages: place by place as the step has them, and each in order
 * @param gaps the gaps in order
 */
public record PolicyCoverage(
    PolicyRef policy, TeamRef team, List<String> routingKeys, List<Stint> stints, List<Gap> gaps) {
  private static final String DEFAULT_ROUTE = ".+";

  /** The coverage; the lists are copied. */
  public PolicyCoverage {
    routingKeys = List.copyOf(routingKeys);
    stints = List.copyOf(stints);
    gaps = List.copyOf(gaps);
  }

  /** Whether a routing key leads to it other than the default route, which catches what is lost. */
  public boolean isRouted() {
    return routingKeys.stream().anyMatch(key -> !key.equals(DEFAULT_ROUTE));
  }
}
