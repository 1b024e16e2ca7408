package io.github.splunkoncall.testkit.state;

import static io.github.splunkoncall.testkit.assumptions.Assumption.ROUTED_POLICIES_CAN_BE_DELETED;
import static io.github.splunkoncall.testkit.assumptions.Assumption.ROUTING_KEYS_IGNORE_CASE;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.webhooks.Webhook;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The one organisation of a fake. Not safe for many threads by itself: whoever works on it holds
 * the lock of the engine.
 */
public final class Organisation {
  /** Why something is refused that needs several responders. */
  public static final String NO_MULTI_RESPONDER =
      "Multi-responder is a feature of Enterprise accounts";

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
  private final Contacts contacts;
  private final Map<String, List<PagingPolicyState>> pagingPolicies = new HashMap<>();
  private final Maintenance maintenance = new Maintenance(this);
  private final Map<String, AlertDetail> alerts = new LinkedHashMap<>();
  private final Overrides overrides = new Overrides();
  private long lastRotationNumber = 80_000;

  private final Map<Assumption<?>, Object> assumptions = new HashMap<>();
  private final Map<Operation, Set<Assumption<?>>> used = new ConcurrentHashMap<>();

  /** Each call is made on one thread, from reading the request to forming the answer. */
  private final ThreadLocal<Optional<Operation>> running = ThreadLocal.withInitial(Optional::empty);

  private final Ids ids;
  private Instant now;

  /** An organisation without anything in it. */
  public Organisation(Ids ids, Instant now) {
    this.ids = ids;
    this.now = now.truncatedTo(ChronoUnit.MILLIS);
    this.contacts = new Contacts(ids.apart("contact methods"));
  }

  /** The users by username, in the order in which they came. */
  public Map<String, User> users() {
    return Collections.unmodifiableMap(users);
  }

  /** Adds a user, who gets the contact method and the paging policy of a new one. */
  public void addUser(User user) {
    addUser(user, all -> all.welcome(user));
  }

  /** Adds a user who has these contact methods, and gets the paging policy of a new one. */
  public void addUser(User user, Consumer<Contacts> ownContacts) {
    users.put(user.username(), user);
    ownContacts.accept(contacts);
    addNewPagingPolicy(user);
  }

  private void addNewPagingPolicy(User user) {
    pagingPolicies.put(user.username(), new ArrayList<>(List.of(newPagingPolicy(user))));
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

  /** The routing keys by {@link #routingKeyName}, the default route first. */
  public Map<String, RoutingKeyState> routingKeys() {
    return routingKeys;
  }

  /** The outgoing webhooks by slug, in the order in which they came. */
  public Map<String, Webhook> webhooks() {
    return webhooks;
  }

  // Accessors of the other resources

  /** The contact methods of all users. */
  public Contacts contacts() {
    return contacts;
  }

  /** The contact methods of a user whom a path names: the list itself, the default email first. */
  public List<ContactState> contacts(String username) {
    return contacts.of(user(username).username());
  }

  /** The paging policies of a user whom a path names: the list itself, the primary one first. */
  public List<PagingPolicyState> pagingPolicies(String username) {
    return pagingPolicies.computeIfAbsent(user(username).username(), name -> new ArrayList<>());
  }

  private PagingPolicyState newPagingPolicy(User user) {
    Optional<ContactState> email =
        assumed(Assumption.NEW_USERS_ARE_PAGED_BY).equals(NotificationType.EMAIL)
            ? contacts.of(user.username()).stream().filter(contacts::isDefault).findFirst()
            : Optional.empty();
    return PagingPolicyState.primary(assumed(Assumption.NEW_PAGING_STEP_TIMEOUT), email);
  }

  /** The maintenance modes that are active. */
  public Maintenance maintenance() {
    return maintenance;
  }

  /** The alerts by UUID, in the order in which they came. */
  public Map<String, AlertDetail> alerts() {
    return alerts;
  }

  /** Who is on call in the place of whom. */
  public Overrides overrides() {
    return overrides;
  }

  /** A number that no rotation, shift or member of a shift has yet. */
  public long nextRotationNumber() {
    lastRotationNumber++;
    return lastRotationNumber;
  }

  /** The last number of a rotation, shift or member of a shift. */
  public long lastRotationNumber() {
    return lastRotationNumber;
  }

  /** Goes on after this number of a rotation, shift or member of a shift. */
  public void goOnAfterRotationNumber(long number) {
    lastRotationNumber = number;
  }

  /** What is assumed here otherwise than by default. */
  public Map<Assumption<?>, Object> assumptions() {
    return Collections.unmodifiableMap(assumptions);
  }

  /** What is assumed here of the service. */
  @SuppressWarnings("unchecked") // Only assume() writes, with a value of the type.
  public <T> T assumed(Assumption<T> assumption) {
    running
        .get()
        .ifPresent(
            operation ->
                used.computeIfAbsent(operation, first -> ConcurrentHashMap.newKeySet())
                    .add(assumption));
    Object value = assumptions.get(assumption);
    return value == null ? assumption.byDefault() : (T) value;
  }

  /** Assumes something else than by default. */
  public <T> void assume(Assumption<T> assumption, T value) {
    assumptions.put(assumption, assumption.require(value));
  }

  /**
   * From here on, what is assumed on this thread is assumed for this operation, or for none;
   * returns for which it was before.
   */
  public Optional<Operation> assumeFor(Optional<Operation> operation) {
    Optional<Operation> before = running.get();
    if (operation.isPresent()) {
      running.set(operation);
    } else {
      running.remove();
    }
    return before;
  }

  /** What has been assumed for each operation so far. */
  public Map<Operation, Set<Assumption<?>>> assumptionsUsed() {
    return used;
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

  /** Changes a user, and the contact method that shows the address. */
  public void replaceUser(User after) {
    User before = users.put(after.username(), after);
    if (assumed(Assumption.DEFAULT_EMAIL_FOLLOWS_USER)) {
      contacts.follow(after, before != null && before.email().isEmpty());
    }
  }

  /** Forgets a user, the contact methods and the paging policies. */
  public void removeUser(String username) {
    users.remove(username);
    contacts.remove(username);
    pagingPolicies.remove(username);
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

  /** Refuses what needs several responders, if that is assumed to be nothing for this account. */
  public void requireMultiResponder(Optional<Boolean> wanted) {
    int status = assumed(Assumption.MULTI_RESPONDER_STATUS);
    if (status != 200 && wanted.orElse(false)) {
      throw new ServiceRefusal(status, NO_MULTI_RESPONDER);
    }
  }

  /** The name under which a routing key is kept: without its letter case, if that is nothing. */
  public String routingKeyName(String routingKey) {
    return assumed(ROUTING_KEYS_IGNORE_CASE) ? routingKey.toLowerCase(Locale.ROOT) : routingKey;
  }

  /** Lets the default route lead to a policy. */
  public void routeByDefaultTo(String policySlug) {
    routingKeys.put(
        RoutingKeyState.DEFAULT,
        new RoutingKeyState(RoutingKeyState.DEFAULT, List.of(policySlug), false));
  }

  /** Whether an alert that was sent with this text comes by the routing key with that name. */
  public boolean comesBy(String sent, String routingKey) {
    String name = routingKeyName(sent);
    return name.equals(routingKeyName(routingKey))
        || (routingKey.equals(RoutingKeyState.DEFAULT) && !routingKeys.containsKey(name));
  }

  /**
   * Deletes escalation policies, the entries of others that lead there, and the routing keys that
   * lead only there.
   */
  public void deletePolicies(Collection<String> slugs) {
    if (!assumed(ROUTED_POLICIES_CAN_BE_DELETED)) {
      routingKeys.values().forEach(key -> requireElsewhere(key, slugs));
    }
    policies.keySet().removeAll(slugs);
    policies.replaceAll((slug, policy) -> policy.withoutPolicies(slugs));
    overrides.forgetPolicies(slugs);
    routingKeys.replaceAll((key, state) -> state.without(slugs));
    routingKeys.values().removeIf(state -> state.policySlugs().isEmpty() && !state.isDefault());
  }

  private static void requireElsewhere(RoutingKeyState key, Collection<String> policySlugs) {
    if (!Collections.disjoint(key.policySlugs(), policySlugs)) {
      throw new ServiceRefusal(400, "Routing key " + key.key() + " leads to the policy");
    }
  }
}
