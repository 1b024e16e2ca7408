package io.github.splunkoncall.testkit.simulation;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How long a user is on call in a window.
 *
 * @param username who it is
 * @param total the time in which the user is on call for one policy or more: what two policies have
 *     in common counts once
 * @param byTeam the same for the policies of each team alone, by the slug of the team
 */
public record OnCallTime(String username, Duration total, Map<String, Duration> byTeam) {
  /** The time of a user; the map is copied. */
  public OnCallTime {
    byTeam = Collections.unmodifiableMap(new LinkedHashMap<>(byTeam));
  }
}
