package io.github.splunkoncall.testkit;

import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An incident that there is when the fake starts, in the making. It was really opened at its time:
 * who is paged until the start has been paged, and escalation goes on from there. Unless something
 * else is said, it came by an alert on the default route just now, and nobody has reacted.
 */
public final class IncidentBuilder {
  private final String summary;
  private String details = "";
  private String openedBy = Organisation.ADMIN;
  private Optional<String> routingKey = Optional.empty();
  private final List<String> users = new ArrayList<>();
  private final List<String> policyNames = new ArrayList<>();
  private boolean multiResponder;
  private Duration age = Duration.ZERO;
  private final List<Reaction> reactions = new ArrayList<>();

  IncidentBuilder(String summary) {
    this.summary = Require.notBlank("summary", summary);
  }

  /**
   * Somebody does something to the incident a time after it was opened, or when the fake starts.
   */
  private record Reaction(String username, Optional<Duration> after, boolean resolves) {}

  /** What the incident is about, in more words. */
  public IncidentBuilder details(String text) {
    details = text;
    return this;
  }

  /** How long before the start of the fake it was opened. Default: just then. */
  public IncidentBuilder ago(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("ago must not be negative");
    }
    age = duration;
    return this;
  }

  /** The alert came with this routing key. */
  public IncidentBuilder routingKey(String key) {
    routingKey = Optional.of(Require.notBlank("key", key));
    return this;
  }

  /** A user opened it by hand for the escalation policies with these names. */
  public IncidentBuilder policies(String... names) {
    policyNames.addAll(List.of(names));
    return this;
  }

  /** A user opened it by hand for these users. */
  public IncidentBuilder users(String... usernames) {
    users.addAll(List.of(usernames));
    return this;
  }

  /** Who opened it, if it is for escalation policies or users. Default: {@code admin}. */
  public IncidentBuilder openedBy(String username) {
    openedBy = Require.notBlank("username", username);
    return this;
  }

  /** Each of its escalation policies pages until somebody whom it has reached responds. */
  public IncidentBuilder multiResponder() {
    multiResponder = true;
    return this;
  }

  /** A user acknowledged it just before the fake starts. */
  public IncidentBuilder acknowledgedBy(String username) {
    return reaction(username, Optional.empty(), false);
  }

  /** A user acknowledged it this long after it was opened. */
  public IncidentBuilder acknowledgedBy(String username, Duration after) {
    return reaction(username, Optional.of(after), false);
  }

  /** A user resolved it just before the fake starts. */
  public IncidentBuilder resolvedBy(String username) {
    return reaction(username, Optional.empty(), true);
  }

  /** A user resolved it this long after it was opened. */
  public IncidentBuilder resolvedBy(String username, Duration after) {
    return reaction(username, Optional.of(after), true);
  }

  private IncidentBuilder reaction(String username, Optional<Duration> after, boolean resolves) {
    Require.notBlank("username", username);
    if (after.filter(Duration::isNegative).isPresent()) {
      throw new IllegalArgumentException("after must not be negative");
    }
    reactions.add(new Reaction(username, after, resolves));
    return this;
  }

  Duration age() {
    return age;
  }

  /** What happens, not in order. Throws for a name that is not there. */
  List<Scenario.Event> events(Instant start, Names names) {
    String where = "the incident '" + summary + "'";
    List<IncidentTarget> targets = new ArrayList<>();
    users.forEach(name -> targets.add(IncidentTarget.user(names.user(where, name))));
    policyNames.forEach(
        name -> targets.add(IncidentTarget.escalationPolicy(names.policy(where, name))));
    if (routingKey.isPresent() && !targets.isEmpty()) {
      throw new IllegalArgumentException(
          where + " comes by a routing key or has targets, not both");
    }
    names.user(where, openedBy);
    String[] number = {""};
    Instant opened = start.minus(age);
    List<Scenario.Event> events = new ArrayList<>();
    events.add(
        new Scenario.Event(
            opened,
            engine -> number[0] = targets.isEmpty() ? byAlert(engine) : byHand(engine, targets)));
    for (Reaction reaction : reactions) {
      Instant at = reaction.after().map(opened::plus).orElse(start);
      if (at.isAfter(start)) {
        throw new IllegalArgumentException(
            where + " is " + age + " old, and " + reaction.username() + " reacts after that");
      }
      String by = names.user(where, reaction.username());
      events.add(
          new Scenario.Event(at, engine -> react(engine, by, reaction.resolves(), number[0])));
    }
    return events;
  }

  private String byHand(Engine engine, List<IncidentTarget> targets) {
    return engine
        .incidents()
        .create(
            openedBy,
            CreateIncidentRequest.builder()
                .summary(summary)
                .details(details)
                .targets(targets)
                .multiResponder(multiResponder)
                .build())
        .number();
  }

  private String byAlert(Engine engine) {
    Map<String, Object> alert = new LinkedHashMap<>();
    alert.put("message_type", "CRITICAL");
    alert.put("entity_id", entityId(engine));
    alert.put("entity_display_name", summary);
    alert.put("state_message", details);
    int before = engine.incidents().all().size();
    engine.ingest().take(routingKey, alert);
    List<Incident> after = engine.incidents().all();
    return after.size() == before ? "" : after.get(before).number();
  }

  /** One that is open would take the alert in. */
  private String entityId(Engine engine) {
    Set<Optional<String>> taken =
        engine.incidents().all().stream().map(Incident::entityId).collect(Collectors.toSet());
    String free = summary;
    for (int i = 2; taken.contains(Optional.of(free)); i++) {
      free = summary + " (" + i + ")";
    }
    return free;
  }

  private void react(Engine engine, String username, boolean resolves, String number) {
    if (number.isEmpty()) {
      throw new IllegalArgumentException(
          "the incident '%s' is not there yet when %s reacts, or has joined another"
              .formatted(summary, username));
    }
    IncidentCommand command = IncidentCommand.of(number);
    if (resolves) {
      engine.incidents().resolve(username, command);
    } else {
      engine.incidents().acknowledge(username, command);
    }
  }
}
