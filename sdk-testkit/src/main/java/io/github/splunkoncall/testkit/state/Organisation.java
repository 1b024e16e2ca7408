package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.webhooks.Webhook;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The one organisation of a fake. Not safe for many threads by itself: whoever works on it holds
 * the lock of the engine.
 */
public final class Organisation {
  /** The user who owns the API key. */
  public static final String ADMIN = "admin";

  private final Map<String, User> users = new LinkedHashMap<>();
  private final Map<String, TeamState> teams = new LinkedHashMap<>();
  private final Map<String, Set<String>> teamAdmins = new LinkedHashMap<>();
  private final Map<String, Policy> policies = new LinkedHashMap<>();
  private final Map<String, Rotation> rotations = new LinkedHashMap<>();
  private final Map<String, RoutingKeyState> routingKeys = new LinkedHashMap<>();
  private final Map<String, Webhook> webhooks = new LinkedHashMap<>();
  // State of the other resources
  private final Overrides overrides = new Overrides();
  private long lastRotationNumber = 80_000;

  private final Map<Assumption<?>, Object> assumptions = new HashMap<>();
  private final Ids ids;
  private Instant now;

  /** An organisation without anything in it. */
  public Organisation(Ids ids, Instant now) {
    this.ids = ids;
    this.now = now;
  }

  /** The users by username, in the order in which they came. */
  public Map<String, User> users() {
    return users;
  }

  /** The teams by slug, in the order in which they came. */
  public Map<String, TeamState> teams() {
    return teams;
  }

  /** The usernames of the admins of teams, by the slug of the team. */
  public Map<String, Set<String>> teamAdmins() {
    return teamAdmins;
  }

  /** The escalation policies by slug, in the order in which they came. */
  public Map<String, Policy> policies() {
    return policies;
  }

  /** The rotations by slug, in the order in which they came. */
  public Map<String, Rotation> rotations() {
    return rotations;
  }

  /** The routing keys by their text in lower case, the default route first. */
  public Map<String, RoutingKeyState> routingKeys() {
    return routingKeys;
  }

  /** The outgoing webhooks by slug, in the order in which they came. */
  public Map<String, Webhook> webhooks() {
    return webhooks;
  }

  // Accessors of the other resources

  /** Who is on call in the place of whom. */
  public Overrides overrides() {
    return overrides;
  }

  /** A number that no rotation, shift or member of a shift has yet. */
  public long nextRotationNumber() {
    lastRotationNumber++;
    return lastRotationNumber;
  }

  /** What is assumed here of the service. */
  @SuppressWarnings("unchecked") // Only assume() writes, with a value of the type.
  public <T> T assumed(Assumption<T> assumption) {
    Object value = assumptions.get(assumption);
    return value == null ? assumption.byDefault() : (T) value;
  }

  /** Assumes something else than by default. */
  public <T> void assume(Assumption<T> assumption, T value) {
    assumptions.put(assumption, assumption.require(value));
  }

  /** Where new identifiers come from. */
  public Ids ids() {
    return ids;
  }

  /** What the clock of the fake shows. */
  public Instant now() {
    return now;
  }

  /** Sets the clock. */
  public void setNow(Instant instant) {
    now = instant;
  }

  /** The team with this slug, or the refusal of the service. */
  public TeamState team(String slug) {
    TeamState team = teams.get(slug);
    if (team == null) {
      throw new ServiceRefusal(404, "No team '" + slug + "' found");
    }
    return team;
  }

  /** The user whom a path names. */
  public User user(String username) {
    User user = users.get(username);
    if (user == null) {
      throw new ServiceRefusal(404, "None found for username:" + username);
    }
    return user;
  }

  /** Refuses an empty username and one that nobody has, as the service does where a user acts. */
  public void requireUser(String username) {
    if (username.isBlank()) {
      throw new ServiceRefusal(400, "userName must not be empty");
    }
    if (!users.containsKey(username)) {
      throw new ServiceRefusal(404, "User not found");
    }
  }

  /** Deletes escalation policies, and the routing keys that lead only there. */
  public void deletePolicies(Collection<String> slugs) {
    policies.keySet().removeAll(slugs);
    overrides.forgetPolicies(slugs);
    routingKeys.replaceAll((key, state) -> state.without(slugs));
    routingKeys.values().removeIf(state -> state.policySlugs().isEmpty() && !state.isDefault());
  }
}
