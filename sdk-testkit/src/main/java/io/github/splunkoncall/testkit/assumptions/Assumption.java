package io.github.splunkoncall.testkit.assumptions;

import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
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

  /** Whether lists of contact methods are in an object (observed), and not bare arrays (Q31). */
  public static final Assumption<Boolean> CONTACT_LISTS_ARE_WRAPPED =
      yesOrNo("CONTACT_LISTS_ARE_WRAPPED", true);

  /** Whether one contact method is an object (observed), and not an array of one (Q32). */
  public static final Assumption<Boolean> ONE_CONTACT_IS_AN_OBJECT =
      yesOrNo("ONE_CONTACT_IS_AN_OBJECT", true);

  /** Whether the answer to a deletion shows the contact method (observed), and is not empty. */
  public static final Assumption<Boolean> DELETED_CONTACT_IS_SHOWN =
      yesOrNo("DELETED_CONTACT_IS_SHOWN", true);

  /** Whether the default email of a user changes with the address of the user. */
  public static final Assumption<Boolean> DEFAULT_EMAIL_FOLLOWS_USER =
      yesOrNo("DEFAULT_EMAIL_FOLLOWS_USER", true);

  /** Whether the default email of a user can be deleted. */
  public static final Assumption<Boolean> DEFAULT_EMAIL_CAN_BE_DELETED =
      yesOrNo("DEFAULT_EMAIL_CAN_BE_DELETED", false);

  /**
   * Whether a contact method that a paging policy uses can be deleted, and its rules with it. If
   * not, the answer is 400.
   */
  public static final Assumption<Boolean> PAGED_CONTACT_CAN_BE_DELETED =
      yesOrNo("PAGED_CONTACT_CAN_BE_DELETED", false);

  // Paging policies

  /** How the primary paging policy of a new user pages: by push, or by email to the default one. */
  public static final Assumption<NotificationType> NEW_USERS_ARE_PAGED_BY =
      new Assumption<>(
          "NEW_USERS_ARE_PAGED_BY",
          NotificationType.PUSH,
          List.of(NotificationType.PUSH, NotificationType.EMAIL));

  /** The timeout of the one step of the primary paging policy of a new user. */
  public static final Assumption<Duration> NEW_PAGING_STEP_TIMEOUT =
      new Assumption<>(
          "NEW_PAGING_STEP_TIMEOUT", Duration.ofMinutes(5), PagingStepRequest.TIMEOUTS);

  /** Whether paging rules can name contacts that the user has not confirmed. */
  public static final Assumption<Boolean> UNVERIFIED_CONTACTS_CAN_BE_PAGED =
      yesOrNo("UNVERIFIED_CONTACTS_CAN_BE_PAGED", true);

  /**
   * The status of the answer to a paging rule for a contact that does not fit, and to the deletion
   * of the first rule of the first step.
   */
  public static final Assumption<Integer> REFUSED_PAGING_RULE_STATUS =
      status("REFUSED_PAGING_RULE_STATUS", 400, 403, 409, 422);

  /** The status of the answer about a paging step or rule that does not exist. */
  public static final Assumption<Integer> UNKNOWN_PAGING_INDEX_STATUS =
      status("UNKNOWN_PAGING_INDEX_STATUS", 404, 400);

  /** Whether the answer to a deletion shows the paging rule, and is not empty. */
  public static final Assumption<Boolean> DELETED_PAGING_RULE_IS_SHOWN =
      yesOrNo("DELETED_PAGING_RULE_IS_SHOWN", true);

  /** Whether the timeouts that a step can have are text (observed), and not numbers (Q36). */
  public static final Assumption<Boolean> TIMEOUT_TYPES_ARE_TEXT =
      yesOrNo("TIMEOUT_TYPES_ARE_TEXT", true);

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
