package io.github.splunkoncall.oncall;

import io.github.splunkoncall.teams.TeamRef;
import java.util.List;
import org.immutables.value.Value;

/** Who is on call for one team, policy by policy. */
@Value.Immutable
public interface TeamOnCall {
  /** The team. */
  TeamRef team();

  /** The escalation policies of the team. */
  List<PolicyOnCall> policies();

  /** The usernames on call for any policy of the team, each once, in the order of the policies. */
  default List<String> users() {
    return policies().stream().flatMap(policy -> policy.users().stream()).distinct().toList();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TeamOnCall}. */
  final class Builder extends ImmutableTeamOnCall.Builder {
    Builder() {}
  }
}
