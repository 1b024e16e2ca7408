package io.github.splunkoncall.testkit.assumptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that the fake has to do in some way although the service's way is not known, or is
 * known in two versions: all such things, each with what the fake does by default. {@code
 * organisation.assume(assumption, value)} changes it.
 *
 * @param <T> the type of the value
 */
public final class Assumption<T> {
  // Incidents

  /** For how long a resolved incident stays in the list of incidents. */
  public static final Assumption<Duration> RESOLVED_STAYS_LISTED =
      new Assumption<>("RESOLVED_STAYS_LISTED", Duration.ofHours(24));

  // Ingest

  // Alert rules

  /**
   * Whether the list leaves out the rules that are limited to a routing key, unless the query asks
   * for them (Q66).
   */
  public static final Assumption<Boolean> ALERT_RULES_OF_KEYS_ARE_ASKED_FOR =
      yesOrNo("ALERT_RULES_OF_KEYS_ARE_ASKED_FOR", true);

  /** The status of the answer to a change or deletion of an alert rule that does not exist. */
  public static final Assumption<Integer> UNKNOWN_ALERT_RULE_STATUS =
      status("UNKNOWN_ALERT_RULE_STATUS", 404, 400, 422);

  /** Whether letter case does not matter to alert rules with wildcards. */
  public static final Assumption<Boolean> ALERT_RULE_WILDCARDS_IGNORE_CASE =
      yesOrNo("ALERT_RULE_WILDCARDS_IGNORE_CASE", true);

  // Alerts

  /** The status of the answer about an alert that does not exist: 422 (observed) or 404. */
  public static final Assumption<Integer> UNKNOWN_ALERT_STATUS =
      status("UNKNOWN_ALERT_STATUS", 422, 404);

  // Notes

  /** The form of the list of notes (Q17). */
  public static final Assumption<NotesForm> NOTES_FORM =
      new Assumption<>("NOTES_FORM", NotesForm.OBJECT_OR_ARRAY, List.of(NotesForm.values()));

  /**
   * The status of the answer to a note whose name its incident has already; 200: the new note takes
   * the place of the old one.
   */
  public static final Assumption<Integer> EXISTING_NOTE_STATUS =
      status("EXISTING_NOTE_STATUS", 400, 409, 422, 200);

  /** Whether an update replaces what a note says, and does not add to it field by field. */
  public static final Assumption<Boolean> NOTE_UPDATES_REPLACE =
      yesOrNo("NOTE_UPDATES_REPLACE", true);

  /**
   * Whether an answer without content is an empty object, and not an empty body: to changes and
   * deletions of notes, to chat messages and to messages to stakeholders (Q5).
   */
  public static final Assumption<Boolean> EMPTY_ANSWERS_ARE_OBJECTS =
      yesOrNo("EMPTY_ANSWERS_ARE_OBJECTS", false);

  // Chat and stakeholders

  /** Whether the user who says something in the chat must be one of the organisation. */
  public static final Assumption<Boolean> CHAT_USER_MUST_EXIST =
      yesOrNo("CHAT_USER_MUST_EXIST", true);

  /**
   * The status of the answer to a message to stakeholders whose incident, recipient or team does
   * not exist.
   */
  public static final Assumption<Integer> STAKEHOLDER_REFUSAL_STATUS =
      status("STAKEHOLDER_REFUSAL_STATUS", 404, 400, 422);

  // Maintenance mode

  /** How many maintenance modes can be active; one more is answered by 420 (Q64). */
  public static final Assumption<Integer> MAINTENANCE_LIMIT =
      new Assumption<>("MAINTENANCE_LIMIT", 10);

  /** Whether an incident that pages nobody in maintenance mode shows no paged policies either. */
  public static final Assumption<Boolean> MAINTENANCE_HIDES_POLICIES =
      yesOrNo("MAINTENANCE_HIDES_POLICIES", true);

  /** Who is said to have started a maintenance mode: the owner of the API key. */
  public static final Assumption<String> MAINTENANCE_STARTED_BY =
      new Assumption<>("MAINTENANCE_STARTED_BY", "admin");

  /** After which time a maintenance mode ends by itself; never, if it is empty. */
  public static final Assumption<Optional<Duration>> MAINTENANCE_ENDS_AFTER =
      new Assumption<>("MAINTENANCE_ENDS_AFTER", Optional.empty());

  /**
   * The status of the answer to the end of a maintenance mode that is not active; 200: with those
   * that are.
   */
  public static final Assumption<Integer> UNKNOWN_MAINTENANCE_STATUS =
      status("UNKNOWN_MAINTENANCE_STATUS", 404, 200, 500);

  // On-call

  // Overrides

  // Rotations

  // Users

  /**
   * Whether version 1 of the user list is a list in a list (observed), and not a flat one (Q26).
   */
  public static final Assumption<Boolean> USERS_V1_ARE_NESTED =
      yesOrNo("USERS_V1_ARE_NESTED", true);

  // Contact methods

  // Paging policies

  // Teams

  // Escalation policies, routing keys and webhooks

  // Reporting

  // Authentication and limits

  private final String name;
  private final T byDefault;
  private final List<T> values;

  /** Any value is possible. */
  private Assumption(String name, T byDefault) {
    this(name, byDefault, List.of());
  }

  /** Only these values are possible. */
  private Assumption(String name, T byDefault, List<T> values) {
    this.name = name;
    this.byDefault = byDefault;
    this.values = values;
  }

  /** Either it is so or not. */
  private static Assumption<Boolean> yesOrNo(String name, boolean byDefault) {
    return new Assumption<>(name, byDefault, List.of(true, false));
  }

  /** The service answers with one of these statuses. */
  private static Assumption<Integer> status(String name, int byDefault, Integer... others) {
    List<Integer> values = new ArrayList<>(List.of(byDefault));
    values.addAll(List.of(others));
    return new Assumption<>(name, byDefault, List.copyOf(values));
  }

  /** What the fake does if nothing is said. */
  public T byDefault() {
    return byDefault;
  }

  /** What it can be; empty if any value will do. */
  public List<T> values() {
    return values;
  }

  /** Returns {@code value}, or throws an {@link IllegalArgumentException} if it cannot be. */
  public T require(T value) {
    if (!values.isEmpty() && !values.contains(value)) {
      throw new IllegalArgumentException(name + " must be one of " + values + ", not " + value);
    }
    return value;
  }

  /** The name of the constant. */
  @Override
  public String toString() {
    return name;
  }
}
