package io.github.splunkoncall.oncall;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import java.util.List;
import org.immutables.value.Value;

/** Who is on call for one step of an escalation policy now and later. */
@Value.Immutable
public interface PolicySchedule {
  /** The policy. */
  PolicyRef policy();

  /** Whom or what the step reaches: an entry for each user, and for each shift of a rotation. */
  List<OnCallEntry> entries();

  /** Who takes the place of whom, and when. */
  List<OnCallOverride> overrides();

  /** The usernames on call now, overrides applied, each once. */
  default List<String> users() {
    return entries().stream().flatMap(entry -> entry.effectiveUser().stream()).distinct().toList();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicySchedule}. */
  final class Builder extends ImmutablePolicySchedule.Builder {
    Builder() {}
  }
}
