package io.github.splunkoncall.testkit;

import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.ContactState;
import io.github.splunkoncall.testkit.state.Contacts;
import io.github.splunkoncall.testkit.state.Ids;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.RoutingKeyState;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.webhooks.Webhook;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The organisation of a fake, in the making. What a test does not care about has a default. */
public final class OrganisationBuilder {
  private static final Duration AGE_OF_ACCOUNTS = Duration.ofDays(365);

  /** Made up only when all is known, because a made-up account is as old as the clock says. */
  private final Map<String, Supplier<User>> users = new LinkedHashMap<>();

  private final List<TeamBuilder> teams = new ArrayList<>();
  private final Map<String, List<String>> routingKeys = new LinkedHashMap<>();
  private final Map<String, String> webhooks = new LinkedHashMap<>();
  private final List<Consumer<Contacts>> contacts = new ArrayList<>();
  private final List<Consumer<Organisation>> assumptions = new ArrayList<>();
  private final List<Consumer<Organisation>> pagingPolicies = new ArrayList<>();
  private final Scenario scenario = new Scenario();
  private long seed = 1;
  private Instant now = Instant.parse("2025-01-06T09:00:00Z");

  OrganisationBuilder() {}

  /**
   * What the clock shows when the fake is ready, in whole milliseconds, which is what the service
   * counts in. Default: a Monday morning, 2025-01-06T09:00:00Z.
   */
  public OrganisationBuilder startingAt(Instant instant) {
    now = instant.truncatedTo(ChronoUnit.MILLIS);
    return this;
  }

  /** Where generated slugs and UUIDs come from; the same seed gives the same ones. Default 1. */
  public OrganisationBuilder seed(long value) {
    seed = value;
    return this;
  }

  /** Adds users with these usernames and made-up names and addresses. */
  public OrganisationBuilder users(String... usernames) {
    for (String username : usernames) {
      addIfMissing(username);
    }
    return this;
  }

  /** Adds a user. */
  public OrganisationBuilder user(User user) {
    users.put(Require.notBlank("username", user.username()), () -> user);
    return this;
  }

  /** Adds a user with a made-up name and address, of which {@code setUp} changes what it likes. */
  public OrganisationBuilder user(String username, Consumer<User.Builder> setUp) {
    User.Builder builder = User.builder().from(named(Require.notBlank("username", username)));
    setUp.accept(builder);
    User user = builder.build();
    users.put(user.username(), () -> aged(user));
    return this;
  }

  /**
   * Adds a team, which has a default escalation policy that pages all members at once. Throws
   * {@link IllegalArgumentException} if there is one with the name.
   */
  public OrganisationBuilder team(String name, Consumer<TeamBuilder> setUp) {
    if (teams.stream().anyMatch(team -> team.name().equals(name))) {
      throw new IllegalArgumentException("there are two teams with the name '" + name + "'");
    }
    TeamBuilder team = new TeamBuilder(this, name, teams.isEmpty());
    setUp.accept(team);
    teams.add(team);
    return this;
  }

  /**
   * Adds a routing key that leads to the escalation policies with these names. Alerts without a key
   * that is known come to the default policy of the first team. Throws {@link
   * IllegalArgumentException} if the key is there already.
   */
  public OrganisationBuilder routingKey(String key, String... policyNames) {
    Require.notBlank("key", key);
    List<String> names = List.of(policyNames);
    Require.noneBlank("policyNames", names);
    if (key.equals(RoutingKeyState.DEFAULT)) {
      throw new IllegalArgumentException("key must not be that of the default route");
    }
    if (routingKeys.putIfAbsent(key, names) != null) {
      throw new IllegalArgumentException("there are two routing keys '" + key + "'");
    }
    return this;
  }

  /** Adds a webhook that escalation policies can call. */
  public OrganisationBuilder webhook(String label, String url) {
    webhooks.put(label, url);
    return this;
  }

  /** Adds a device with the mobile app to a user. Nothing else adds one: the app does it. */
  public OrganisationBuilder device(String username, DeviceType type, String label) {
    Require.notBlank("label", label);
    return contact(username, ContactState.Kind.DEVICE, label, type.text());
  }

  /** Adds an address that the user has confirmed, besides the default one. */
  public OrganisationBuilder email(String username, String label, String address) {
    EmailRequest valid = EmailRequest.of(label, address);
    return contact(username, ContactState.Kind.EMAIL, valid.label(), valid.email());
  }

  /** Adds a number that the user has confirmed. It is shown like {@code +1 411-555-0110}. */
  public OrganisationBuilder phone(String username, String label, String number) {
    PhoneRequest valid = PhoneRequest.of(label, number);
    return contact(username, ContactState.Kind.PHONE, valid.label(), valid.phone());
  }

  private OrganisationBuilder contact(
      String username, ContactState.Kind kind, String label, String value) {
    contacts.add(
        all -> {
          requireUser("the contact method '" + label + "'", username);
          all.add(username, kind, label, value, Contacts.DEFAULT_RANK, true);
        });
    return this;
  }

  /** Makes the fake do something in another way than by default, where nobody knows for sure. */
  public <T> OrganisationBuilder assume(Assumption<T> assumption, T value) {
    T possible = assumption.require(value);
    assumptions.add(organisation -> organisation.assume(assumption, possible));
    return this;
  }

  /** Adds a paging policy that a user has for certain times, besides the primary one. */
  public OrganisationBuilder pagingPolicy(
      String username, String name, Consumer<PagingPolicyBuilder> setUp) {
    PagingPolicyBuilder policy = new PagingPolicyBuilder(Require.notBlank("name", name), username);
    setUp.accept(policy);
    pagingPolicies.add(
        organisation -> {
          requireUser("the paging policy '" + name + "'", username);
          policy.addTo(organisation);
        });
    return this;
  }

  /** Lets a user be absent from an instant to another, without anybody who stands in. */
  public OrganisationBuilder override(String absent, Instant from, Instant to) {
    OverrideRequest request = absence(absent, from, to);
    scenario.first(
        engine -> {
          requireUser("an override", absent);
          engine.overrides().create(request);
        });
    return this;
  }

  /**
   * Lets a user be absent from an instant to another, and somebody stand in wherever the user is on
   * call in that time.
   */
  public OrganisationBuilder override(String absent, Instant from, Instant to, String standIn) {
    OverrideRequest request = absence(absent, from, to);
    scenario.first(
        engine -> {
          requireUser("an override", absent);
          requireUser("the override of '" + absent + "'", standIn);
          ScheduledOverride override = engine.overrides().create(request);
          for (OverrideAssignment assignment : override.assignments()) {
            engine.overrides().assign(override.publicId(), assignment.policySlug(), standIn, true);
          }
        });
    return this;
  }

  private static OverrideRequest absence(String absent, Instant from, Instant to) {
    return OverrideRequest.builder()
        .username(absent)
        .zone(ZoneOffset.UTC)
        .start(from)
        .end(to)
        .build();
  }

  /** Adds an alert rule. */
  public OrganisationBuilder alertRule(AlertRuleRequest rule) {
    scenario.first(engine -> engine.alertRules().create(rule));
    return this;
  }

  /** Starts a maintenance mode, before any incident that is set up is opened. */
  public OrganisationBuilder maintenance(StartMaintenance request) {
    scenario.first(engine -> engine.maintenance().start(request));
    return this;
  }

  /**
   * Adds an incident, which was opened and answered at its time: the clock of the fake really
   * begins with the oldest one, and then moves on to what {@link #startingAt} says. They get their
   * numbers in the order of their age.
   */
  public OrganisationBuilder incident(String summary, Consumer<IncidentBuilder> setUp) {
    IncidentBuilder incident = new IncidentBuilder(summary);
    setUp.accept(incident);
    scenario.add(incident);
    return this;
  }

  /** Adds an open incident that came by an alert on the default route just now. */
  public OrganisationBuilder incident(String summary) {
    return incident(summary, incident -> {});
  }

  void addIfMissing(String username) {
    users.putIfAbsent(Require.notBlank("username", username), () -> madeUp(username));
  }

  void requireUser(String where, String username) {
    if (!users.containsKey(username)) {
      throw new IllegalArgumentException(
          where + " names the user '" + username + "', who is not in the organisation");
    }
  }

  Engine build() {
    Engine engine = new Engine(organisation(now.minus(scenario.length())));
    scenario.play(engine, now);
    return engine;
  }

  private Organisation organisation(Instant start) {
    Organisation organisation = new Organisation(new Ids(seed), start);
    assumptions.forEach(assumption -> assumption.accept(organisation));
    addIfMissing(Organisation.ADMIN);
    Supplier<User> admin = Objects.requireNonNull(users.get(Organisation.ADMIN));
    organisation.addUser(admin.get()); // Listed first.
    users.values().stream()
        .filter(user -> user != admin)
        .forEach(user -> organisation.addUser(user.get()));
    contacts.forEach(contact -> contact.accept(organisation.contacts()));
    teams.forEach(team -> team.addTo(organisation));
    webhooks.forEach((label, url) -> addWebhook(organisation, label, url));
    List<String> firstPolicy = organisation.policies().keySet().stream().limit(1).toList();
    organisation
        .routingKeys()
        .put(
            RoutingKeyState.DEFAULT,
            new RoutingKeyState(RoutingKeyState.DEFAULT, firstPolicy, false));
    routingKeys.forEach((key, policyNames) -> addRoutingKey(organisation, key, policyNames));
    pagingPolicies.forEach(policy -> policy.accept(organisation));
    new Names(organisation).replaceInSteps();
    return organisation;
  }

  private static void addRoutingKey(
      Organisation organisation, String key, List<String> policyNames) {
    Names names = new Names(organisation);
    List<String> slugs =
        policyNames.stream()
            .map(name -> names.policy("the routing key '" + key + "'", name))
            .toList();
    RoutingKeyState added = new RoutingKeyState(key, slugs, false);
    if (organisation.routingKeys().putIfAbsent(organisation.routingKeyName(key), added) != null) {
      throw new IllegalArgumentException("there are two routing keys '" + key + "'");
    }
  }

  private static void addWebhook(Organisation organisation, String label, String url) {
    String slug = organisation.ids().slug("wh");
    organisation.webhooks().put(slug, Webhook.builder().slug(slug).label(label).url(url).build());
  }

  private User madeUp(String username) {
    return aged(named(username));
  }

  private static User named(String username) {
    String first = username.substring(0, 1).toUpperCase(Locale.ROOT) + username.substring(1);
    return User.builder()
        .username(username)
        .firstName(first)
        .lastName("Example")
        .email(username + "@example.org")
        .verified(true)
        .build();
  }

  private User aged(User user) {
    Instant created = user.createdAt().orElse(now.minus(AGE_OF_ACCOUNTS));
    return User.builder()
        .from(user)
        .createdAt(created)
        .passwordLastUpdated(user.passwordLastUpdated().orElse(created))
        .build();
  }
}
