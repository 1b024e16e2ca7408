package io.github.splunkoncall.oncall;

import io.github.splunkoncall.teams.TeamRef;
import java.util.List;
import org.immutables.value.Value;

/** Who is on call for one team now and later, policy by policy. */
@Value.Immutable
public interface TeamSchedule {
  /** The team. */
  TeamRef team();

  /** The schedules of the escalation policies of the team. */
  List<PolicySchedule> policies();

  /**
   * The usernames on call now for any policy of the team, overrides applied, each once, in the
   * order of the policies.
   */
  default List<String> users() {
    return policies().stream().flatMap(policy -> policy.users().stream()).distinct().toList();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TeamSchedule}. */
  final class Builder extends ImmutableTeamSchedule.Builder {
    Builder() {}
  }
}
