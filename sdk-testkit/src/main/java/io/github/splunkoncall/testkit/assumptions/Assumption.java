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

  /**
   * Whether the start of a shift can be sent as milliseconds, and not only as text (Q58). Text is
   * taken anyway.
   */
  public static final Assumption<Boolean> ROTATION_START_CAN_BE_MILLIS =
      yesOrNo("ROTATION_START_CAN_BE_MILLIS", true);

  /** Whether a created rotation comes back in the answer, which is empty if not (Q58). */
  public static final Assumption<Boolean> CREATED_ROTATION_HAS_BODY =
      yesOrNo("CREATED_ROTATION_HAS_BODY", true);

  /** How long it takes until the lists show a created rotation (observed: some seconds). */
  public static final Assumption<Duration> CREATED_ROTATION_LAGS =
      new Assumption<>("CREATED_ROTATION_LAGS", Duration.ZERO);

  /** Whether the numbers of rotations in the list of version 1 are numbers, and not text. */
  public static final Assumption<Boolean> ROTATION_GROUP_IDS_ARE_NUMBERS =
      yesOrNo("ROTATION_GROUP_IDS_ARE_NUMBERS", true);

  /** Whether the key of the list of version 2 is not {@code rotationGroups} (Q57). */
  public static final Assumption<Boolean> ROTATIONS_V2_ARE_CALLED_ROTATIONS =
      yesOrNo("ROTATIONS_V2_ARE_CALLED_ROTATIONS", true);

  /** Whether a rotation can be deleted, and leaves the policies, though one of them uses it. */
  public static final Assumption<Boolean> USED_ROTATION_CAN_BE_DELETED =
      yesOrNo("USED_ROTATION_CAN_BE_DELETED", false);

  /**
   * Whether all turns of a shift move when somebody is made the scheduled user, and not only two
   * members change places.
   */
  public static final Assumption<Boolean> SCHEDULED_USER_MOVES_ALL_TURNS =
      yesOrNo("SCHEDULED_USER_MOVES_ALL_TURNS", true);

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
