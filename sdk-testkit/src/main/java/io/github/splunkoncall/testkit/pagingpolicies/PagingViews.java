package io.github.splunkoncall.testkit.pagingpolicies;

import io.github.splunkoncall.pagingpolicies.FlatPagingPolicy;
import io.github.splunkoncall.pagingpolicies.FlatPagingRule;
import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingContactType;
import io.github.splunkoncall.pagingpolicies.PagingOption;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.pagingpolicies.TimedPagingPolicy;
import io.github.splunkoncall.testkit.state.ContactState;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.PagingPolicyState;
import io.github.splunkoncall.testkit.state.PagingPolicyState.Rule;
import io.github.splunkoncall.testkit.state.PagingPolicyState.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What can only be read of paging policies. */
public final class PagingViews {
  private static final long FIRST_USER_ID = 50_001;

  private final Organisation organisation;
  private final Map<String, Long> userIds = new HashMap<>();

  PagingViews(Organisation organisation) {
    this.organisation = organisation;
  }

  /** The numbers of users, where they have been asked for. */
  public Map<String, Long> userIds() {
    return userIds;
  }

  /** All policies of a user, the primary one first. */
  public List<TimedPagingPolicy> all(String username) {
    List<PagingPolicyState> policies = organisation.pagingPolicies(username);
    return IntStream.range(0, policies.size())
        .mapToObj(rank -> show(rank, policies.get(rank)))
        .toList();
  }

  private static TimedPagingPolicy show(int rank, PagingPolicyState policy) {
    return TimedPagingPolicy.builder()
        .rank(rank)
        .name(policy.name())
        .slug(policy.slug())
        .timeMask(policy.times())
        .steps(PagingPoliciesEngine.show(policy.steps()))
        .build();
  }

  /** The primary policy as one list, with a line for each contact method that is reached. */
  public FlatPagingPolicy flat(String username) {
    List<Step> steps = organisation.pagingPolicies(username).get(0).steps();
    FlatPagingPolicy.Builder flat =
        FlatPagingPolicy.builder()
            .username(username)
            .userId(userIds.computeIfAbsent(username, name -> FIRST_USER_ID + userIds.size()));
    for (int i = 0; i < steps.size(); i++) {
      for (Rule rule : steps.get(i).rules()) {
        flat.addAllRules(lines(username, i + 1, steps.get(i).timeout(), rule));
      }
    }
    return flat.build();
  }

  private List<FlatPagingRule> lines(String username, int order, Duration timeout, Rule rule) {
    FlatPagingRule line =
        FlatPagingRule.builder().order(order).timeout(timeout).type(rule.type()).build();
    List<ContactState> reached = rule.reached(organisation.contacts(username));
    return reached.isEmpty()
        ? List.of(line)
        : reached.stream()
            .map(contact -> FlatPagingRule.builder().from(line).contactId(contact.extId()).build())
            .toList();
  }

  /** The ways in which a rule can page. */
  public List<PagingOption<NotificationType>> notificationTypes() {
    return List.of(
        PagingOption.of(NotificationType.PUSH, "Send a push notification to all devices"),
        PagingOption.of(NotificationType.EMAIL, "Send an email to an email address"),
        PagingOption.of(NotificationType.SMS, "Send an SMS to a phone number"),
        PagingOption.of(NotificationType.PHONE, "Make a phone call to a phone number"));
  }

  /** The kinds of contact that a rule can name. */
  public List<PagingOption<PagingContactType>> contactTypes() {
    return List.of(
        PagingOption.of(PagingContactType.EMAIL, "Email address"),
        PagingOption.of(PagingContactType.PHONE, "Phone number"));
  }

  /** The timeouts that a step can have. */
  public List<PagingOption<Duration>> timeoutTypes() {
    return PagingStepRequest.TIMEOUTS.stream()
        .map(timeout -> PagingOption.of(timeout, "If still unacked after " + words(timeout)))
        .toList();
  }

  private static String words(Duration timeout) {
    long minutes = timeout.toMinutes();
    return minutes == 1 ? "1 minute" : minutes + " minutes";
  }
}
