package io.github.splunkoncall.oncall;

import io.github.splunkoncall.escalationpolicies.PolicyRef;
import java.util.List;
import org.immutables.value.Value;

/** Who is on call for one escalation policy. */
@Value.Immutable
public interface PolicyOnCall {
  /** The policy. */
  PolicyRef policy();

  /** The usernames of those on call, overrides applied; empty if nobody is. */
  List<String> users();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PolicyOnCall}. */
  final class Builder extends ImmutablePolicyOnCall.Builder {
    Builder() {}
  }
}
