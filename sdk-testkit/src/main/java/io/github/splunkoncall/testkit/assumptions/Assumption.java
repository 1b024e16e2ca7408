package io.github.splunkoncall.testkit.assumptions;

import io.github.splunkoncall.incidents.MonitorType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

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

  /** Whether the list of incidents begins with the newest, and not with the oldest. */
  public static final Assumption<Boolean> NEWEST_INCIDENT_COMES_FIRST =
      yesOrNo("NEWEST_INCIDENT_COMES_FIRST", true);

  /**
   * Whether incidents have an {@code incidentLink} (newer), and not an {@code incidentUrl} (Q9).
   */
  public static final Assumption<Boolean> INCIDENTS_HAVE_A_LINK =
      yesOrNo("INCIDENTS_HAVE_A_LINK", true);

  /**
   * The status of the answer to an incident that is created by a user or for a target that does not
   * exist: 404, or 200 with an error in it (Q11).
   */
  public static final Assumption<Integer> UNKNOWN_TARGET_STATUS =
      status("UNKNOWN_TARGET_STATUS", 404, 200);

  /**
   * The status of the answer to a command about an incident that does not exist: 200 with a refusal
   * of that incident, or 404 for the whole command.
   */
  public static final Assumption<Integer> UNKNOWN_INCIDENT_STATUS =
      status("UNKNOWN_INCIDENT_STATUS", 200, 404);

  /**
   * Whether an incident that is acknowledged can be acknowledged again, which leaves one more
   * transition; a refusal otherwise.
   */
  public static final Assumption<Boolean> ACKNOWLEDGING_TWICE_IS_ACCEPTED =
      yesOrNo("ACKNOWLEDGING_TWICE_IS_ACCEPTED", true);

  /** Whether transitions name users by username, and not by display name (both seen). */
  public static final Assumption<Boolean> TRANSITIONS_NAME_USERNAMES =
      yesOrNo("TRANSITIONS_NAME_USERNAMES", true);

  /** Whether an acknowledged incident that is rerouted is unacknowledged again. */
  public static final Assumption<Boolean> REROUTING_UNACKNOWLEDGES =
      yesOrNo("REROUTING_UNACKNOWLEDGES", true);

  /**
   * The status of the answer to a reroute of an incident that is over or does not exist, or to a
   * target that does not exist: 200 with a refusal of just that, or 404 for all reroutes.
   */
  public static final Assumption<Integer> IMPOSSIBLE_REROUTE_STATUS =
      status("IMPOSSIBLE_REROUTE_STATUS", 200, 404);

  // Ingest

  /** How long it takes until an alert that was taken in does something to an incident. */
  public static final Assumption<Duration> INGEST_LAG =
      new Assumption<>("INGEST_LAG", Duration.ZERO);

  /**
   * The status of the answer to an alert without a message type, or with one that nobody knows: 200
   * or 400, both with {@code "result": "failure"}.
   */
  public static final Assumption<Integer> REFUSED_ALERT_STATUS =
      status("REFUSED_ALERT_STATUS", 200, 400);

  /**
   * Whether the reason for refusing an alert stands under {@code message}, and not in a list under
   * {@code messages} (Q72).
   */
  public static final Assumption<Boolean> REFUSED_ALERTS_HAVE_A_MESSAGE =
      yesOrNo("REFUSED_ALERTS_HAVE_A_MESSAGE", true);

  /** Whether a warning opens an incident: a setting of the organisation. */
  public static final Assumption<Boolean> WARNINGS_OPEN_INCIDENTS =
      yesOrNo("WARNINGS_OPEN_INCIDENTS", false);

  /** Whether a warning joins an open incident. */
  public static final Assumption<Boolean> WARNINGS_JOIN_INCIDENTS =
      yesOrNo("WARNINGS_JOIN_INCIDENTS", true);

  /** Whether an information joins an open incident. */
  public static final Assumption<Boolean> INFOS_JOIN_INCIDENTS =
      yesOrNo("INFOS_JOIN_INCIDENTS", false);

  /**
   * Whether a critical alert makes an acknowledged incident unacknowledged again, and pages for it
   * from the start.
   */
  public static final Assumption<Boolean> CRITICAL_ALERTS_UNACKNOWLEDGE =
      yesOrNo("CRITICAL_ALERTS_UNACKNOWLEDGE", false);

  /** Whether an acknowledgement by ingest is a transition that was made manually. */
  public static final Assumption<Boolean> INGESTED_ACKS_ARE_MANUAL =
      yesOrNo("INGESTED_ACKS_ARE_MANUAL", false);

  /** Whether an acknowledgement by ingest leaves a transition on an acknowledged incident, too. */
  public static final Assumption<Boolean> INGESTED_ACKS_REPEAT =
      yesOrNo("INGESTED_ACKS_REPEAT", false);

  /** Whether the entity id is the title of an incident whose alert has none; no title otherwise. */
  public static final Assumption<Boolean> ENTITY_ID_IS_THE_TITLE =
      yesOrNo("ENTITY_ID_IS_THE_TITLE", true);

  /**
   * Whether the monitoring tool of an alert is the monitor name of its incident; none otherwise.
   */
  public static final Assumption<Boolean> MONITORING_TOOL_IS_THE_MONITOR =
      yesOrNo("MONITORING_TOOL_IS_THE_MONITOR", true);

  /** The monitor type of incidents from the REST endpoint. */
  public static final Assumption<MonitorType> REST_ENDPOINT_MONITOR_TYPE =
      new Assumption<>("REST_ENDPOINT_MONITOR_TYPE", MonitorType.API);

  /**
   * Whether an incident shows the routing key as it was sent, and not as the organisation has it.
   */
  public static final Assumption<Boolean> ROUTING_KEY_IS_SHOWN_AS_SENT =
      yesOrNo("ROUTING_KEY_IS_SHOWN_AS_SENT", true);

  // Alert rules

  // Alerts

  /** The status of the answer about an alert that does not exist: 422 (observed) or 404. */
  public static final Assumption<Integer> UNKNOWN_ALERT_STATUS =
      status("UNKNOWN_ALERT_STATUS", 422, 404);

  // Notes

  // Chat and stakeholders

  // Maintenance mode

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
