package io.github.splunkoncall.testkit.assumptions;

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

  // Ingest

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

  /** Whether the history of incidents has its newest incidents first. */
  public static final Assumption<Boolean> HISTORY_IS_NEWEST_FIRST =
      yesOrNo("HISTORY_IS_NEWEST_FIRST", true);

  /** Whether a limit over 100 is taken for 100, and not refused with 400. */
  public static final Assumption<Boolean> HISTORY_LIMIT_IS_CUT =
      yesOrNo("HISTORY_LIMIT_IS_CUT", true);

  /**
   * Whether the history of incidents has words of its own in lower case (observed), and not those
   * of the list of incidents in upper case (documented) (Q12).
   */
  public static final Assumption<Boolean> HISTORY_IS_LOWER_CASE =
      yesOrNo("HISTORY_IS_LOWER_CASE", true);

  /** Whether the history of incidents tells when an incident ended (Q71). */
  public static final Assumption<Boolean> HISTORY_HAS_END_TIMES =
      yesOrNo("HISTORY_HAS_END_TIMES", false);

  /** Whether duties at the same time count once in the adjusted total of an on-call log. */
  public static final Assumption<Boolean> ADJUSTED_TOTAL_MERGES_DUTIES =
      yesOrNo("ADJUSTED_TOTAL_MERGES_DUTIES", true);

  /** Whether a duty that goes on has no end in an on-call log; else it ends now. */
  public static final Assumption<Boolean> RUNNING_DUTY_HAS_NO_END =
      yesOrNo("RUNNING_DUTY_HAS_NO_END", true);

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
