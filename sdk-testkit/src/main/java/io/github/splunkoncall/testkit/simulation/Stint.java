package io.github.splunkoncall.testkit.simulation;

import io.github.splunkoncall.testkit.paging.Page;
import java.time.Duration;
import java.time.Instant;

/**
 * A time in which an incident of an escalation policy pages a user at its first step.
 *
 * @param username who is on call, overrides applied
 * @param start when it begins, or the window does
 * @param end until before when
 * @param reason why it is this user, and in whose place if so
 */
public record Stint(String username, Instant start, Instant end, Page.Reason reason) {
  /** From the start to the end. */
  public Duration length() {
    return Duration.between(start, end);
  }
}
