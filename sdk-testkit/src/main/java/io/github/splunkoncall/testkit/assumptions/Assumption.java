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

  /**
   * Whether the answer about who is on call now has the names that were observed, {@code oncallNow}
   * and {@code onCalluser}, and not those of the documentation (Q21).
   */
  public static final Assumption<Boolean> ON_CALL_NOW_IS_AS_OBSERVED =
      yesOrNo("ON_CALL_NOW_IS_AS_OBSERVED", true);

  /** Whether the answer about who is on call now lists policies for which nobody is. */
  public static final Assumption<Boolean> IDLE_POLICIES_ARE_LISTED =
      yesOrNo("IDLE_POLICIES_ARE_LISTED", true);

  /** Whether the answer about who is on call now tells of the first steps, and not of all. */
  public static final Assumption<Boolean> CURRENT_ON_CALL_IS_THE_FIRST_STEP =
      yesOrNo("CURRENT_ON_CALL_IS_THE_FIRST_STEP", true);

  /** How many days a schedule can cover: 123, and 30 before 2021 (Q25). */
  public static final Assumption<Integer> MOST_DAYS_FORWARD =
      new Assumption<>("MOST_DAYS_FORWARD", 123);

  /**
   * Whether the schedule of a shift that is not around the clock lists the times at which somebody
   * is on duty, and not whole periods.
   */
  public static final Assumption<Boolean> ROLLS_FOLLOW_THE_MASKS =
      yesOrNo("ROLLS_FOLLOW_THE_MASKS", true);

  /** Whether the overrides in a schedule say of which policy they are (Q22). */
  public static final Assumption<Boolean> OVERRIDES_NAME_THEIR_POLICY =
      yesOrNo("OVERRIDES_NAME_THEIR_POLICY", true);

  /** Whether version 1 of schedules says {@code onCall}, and not {@code oncall} (Q23). */
  public static final Assumption<Boolean> SCHEDULES_V1_SAY_ON_CALL_IN_CAMEL_CASE =
      yesOrNo("SCHEDULES_V1_SAY_ON_CALL_IN_CAMEL_CASE", true);

  /** Whether version 1 of schedules has times as text, and not as milliseconds (Q23). */
  public static final Assumption<Boolean> SCHEDULES_V1_HAVE_TIMES_AS_TEXT =
      yesOrNo("SCHEDULES_V1_HAVE_TIMES_AS_TEXT", true);

  /**
   * Whether who takes on-call has it until the end of the period that is running, and not for good.
   */
  public static final Assumption<Boolean> TAKEN_DUTY_ENDS_WITH_THE_PERIOD =
      yesOrNo("TAKEN_DUTY_ENDS_WITH_THE_PERIOD", true);

  /**
   * The status of the answer to taking on-call from somebody who is not; 200 goes with a result
   * that is not ok.
   */
  public static final Assumption<Integer> REFUSED_TAKE_STATUS =
      status("REFUSED_TAKE_STATUS", 400, 404, 422, 200);

  // Overrides

  /** Whether a created override comes as {@code override}, and not as {@code schedule} (Q53). */
  public static final Assumption<Boolean> CREATED_OVERRIDES_ARE_CALLED_OVERRIDE =
      yesOrNo("CREATED_OVERRIDES_ARE_CALLED_OVERRIDE", true);

  /** Whether the answer to deleting an override has the override, and is not empty (Q54). */
  public static final Assumption<Boolean> DELETED_OVERRIDES_ARE_RETURNED =
      yesOrNo("DELETED_OVERRIDES_ARE_RETURNED", true);

  /** Whether an assignment counts as assigned when somebody stands in. */
  public static final Assumption<Boolean> STAND_INS_COUNT_AS_ASSIGNED =
      yesOrNo("STAND_INS_COUNT_AS_ASSIGNED", true);

  /** The status of the answer to naming a stand-in who is on call anyway in that time. */
  public static final Assumption<Integer> OVERLAPPING_STAND_IN_STATUS =
      status("OVERLAPPING_STAND_IN_STATUS", 422, 400, 409);

  /** The status of the answer to creating an override for a user who does not exist. */
  public static final Assumption<Integer> UNKNOWN_ABSENT_USER_STATUS =
      status("UNKNOWN_ABSENT_USER_STATUS", 404, 400, 422);

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
