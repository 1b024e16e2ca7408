package io.github.splunkoncall.testkit.paging;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page that the fake has sent to a user. Each rule of a paging policy makes a page of its own,
 * so that who is paged by push and by email at once gets two of the same instant. A push is a page
 * whether the user has a device or not.
 *
 * <p>A user is paged by the first of the policies for certain times that holds in that moment, or
 * else by the primary one; always by the primary one where the escalation policy ignores the
 * others. Each escalation policy of an incident pages for itself.
 *
 * @param at what the clock of the fake showed
 * @param username who was paged
 * @param incidentNumber the incident for which it was
 * @param reason why it was this user
 * @param notification in which way the user was paged
 */
public record Page(
    Instant at, String username, String incidentNumber, Reason reason, Notification notification) {

  /** What in an incident or an escalation policy led to a user. */
  public enum Source {
    /** The incident or a reroute named the user. */
    TARGET,
    /** A step of an escalation policy names the user. */
    USER,
    /** The user was on duty in a shift of a rotation. */
    ROTATION,
    /** The user comes after the one on duty in a shift of a rotation. */
    ROTATION_NEXT("next in "),
    /** The user comes before the one on duty in a shift of a rotation. */
    ROTATION_PREVIOUS("previous in ");

    private final String words;

    Source() {
      this("");
    }

    Source(String words) {
      this.words = words;
    }
  }

  /**
   * Why a user was paged. If a step leads to a user in several ways, the first of them counts.
   *
   * @param policy the escalation policy; for a {@link Source#TARGET} the one that the service makes
   *     up, as in {@code pagedPolicies} of the incident
   * @param step the place of the step in the policy, from 0; 0 for a {@link Source#TARGET}
   * @param source what in the step led to the user
   * @param rotation the label of the rotation, if it was one
   * @param shift the label of the shift, if it was a rotation
   * @param inPlaceOf the user who would have been paged, had nobody stood in by a scheduled
   *     override or by taking on-call
   */
  public record Reason(
      PolicyRef policy,
      int step,
      Source source,
      Optional<String> rotation,
      Optional<String> shift,
      Optional<String> inPlaceOf) {
    /** Somebody was named by an incident or a reroute. */
    public static Reason target(PolicyRef madeUp) {
      return new Reason(
          madeUp, 0, Source.TARGET, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Like {@code DB primary step 1 (rotation Weekly, shift Day)}. */
    @Override
    public String toString() {
      if (source == Source.TARGET) {
        return "as a target";
      }
      List<String> details = new ArrayList<>();
      rotation.ifPresent(label -> details.add(source.words + "rotation " + label));
      shift.ifPresent(label -> details.add("shift " + label));
      inPlaceOf.ifPresent(user -> details.add("in place of " + user));
      String step = policy.name() + " step " + this.step;
      return details.isEmpty() ? step : step + " (" + String.join(", ", details) + ")";
    }
  }

  /**
   * How a user was paged: a rule of one of the paging policies of that user.
   *
   * @param policyName the name of the paging policy
   * @param step the place of the step in it, from 0
   * @param rule the place of the rule in the step, from 0
   * @param type by push, email, sms or phone
   * @param contact the address or number; empty for push, which goes to all devices
   */
  public record Notification(
      String policyName, int step, int rule, NotificationType type, Optional<String> contact) {
    /** Like {@code by sms +1 411-555-0110 (Primary Paging Policy step 0)}. */
    @Override
    public String toString() {
      return "by %s%s (%s step %d)"
          .formatted(type, contact.map(value -> " " + value).orElse(""), policyName, step);
    }
  }

  /** One line, which says all of it. */
  @Override
  public String toString() {
    return "%s %s for #%s: %s, %s".formatted(at, username, incidentNumber, reason, notification);
  }
}
