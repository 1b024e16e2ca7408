package io.github.splunkoncall.testkit.state;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.oncall.OnCallOverride;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is on call in the place of whom: scheduled overrides, and duty that was taken. */
public final class Overrides {
  private final Map<String, OverrideState> scheduled = new LinkedHashMap<>();
  private final List<Take> taken = new ArrayList<>();

  /** Somebody has taken the duty of somebody else. */
  public record Take(
      String policySlug, String fromUser, String toUser, Instant start, Instant end) {
    private boolean involves(String username) {
      return fromUser.equals(username) || toUser.equals(username);
    }
  }

  /** The scheduled overrides by public id, in the order in which they came. */
  public Map<String, OverrideState> scheduled() {
    return scheduled;
  }

  /** What was taken, in the order in which it was. */
  public List<Take> taken() {
    return List.copyOf(taken);
  }

  /** Adds what somebody has taken. */
  public void add(Take take) {
    taken.add(take);
  }

  /** All that holds for a policy at some time; scheduled ones only where somebody stands in. */
  public List<OnCallOverride> of(PolicyRef policy) {
    List<OnCallOverride> found = new ArrayList<>();
    for (OverrideState override : scheduled.values()) {
      for (OverrideState.Assignment assignment : override.assignments()) {
        if (assignment.policySlug().equals(policy.slug()) && assignment.standIn().isPresent()) {
          String standIn = assignment.standIn().get();
          found.add(
              override(policy, override.username(), standIn, override.start(), override.end()));
        }
      }
    }
    for (Take take : taken) {
      if (take.policySlug().equals(policy.slug())) {
        found.add(override(policy, take.fromUser(), take.toUser(), take.start(), take.end()));
      }
    }
    return found;
  }

  private static OnCallOverride override(
      PolicyRef policy, String original, String standIn, Instant start, Instant end) {
    return OnCallOverride.builder()
        .policy(policy)
        .originalUser(original)
        .overrideUser(standIn)
        .start(start)
        .end(end)
        .build();
  }

  /** A user has left: nobody needs to stand in, and the user does so nowhere. */
  public void forgetUser(String username) {
    scheduled.values().removeIf(override -> override.username().equals(username));
    scheduled.replaceAll((id, override) -> override.withoutStandIn(username));
    taken.removeIf(take -> take.involves(username));
  }

  /** Policies are gone. */
  void forgetPolicies(Collection<String> slugs) {
    scheduled.replaceAll((id, override) -> override.without(slugs));
    taken.removeIf(take -> slugs.contains(take.policySlug()));
  }
}
