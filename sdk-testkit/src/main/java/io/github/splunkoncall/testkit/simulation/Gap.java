package io.github.splunkoncall.testkit.simulation;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A time in which the first step of an escalation policy reaches nobody: an incident that begins in
 * it pages a user late, or nobody at all.
 *
 * @param policy the escalation policy
 * @param routingKeys the routing keys that lead to the policy, as in {@link PolicyCoverage}
 * @param start when it begins, or the window does
 * @param end until before when
 * @param firstPageAfter how long after its begin an incident pages the first user; empty if none of
 *     the steps reaches anybody
 */
public record Gap(
    PolicyRef policy,
    List<String> routingKeys,
    Instant start,
    Instant end,
    Optional<Duration> firstPageAfter) {
  /** A gap; the list is copied. */
  public Gap {
    routingKeys = List.copyOf(routingKeys);
  }

  /** Whether an incident that begins in it pages nobody, however long it lasts. */
  public boolean pagesNobody() {
    return firstPageAfter.isEmpty();
  }

  /** From the start to the end. */
  public Duration length() {
    return Duration.between(start, end);
  }
}
