package io.github.splunkoncall.testkit.oncall;

import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.testkit.state.Rotation;
import io.github.splunkoncall.testkit.state.TeamState;
import java.util.List;
import java.util.stream.Stream;

/** Who is on call in the fake. */
public final class OnCallEngine {
  private final Organisation organisation;

  /** On-call of this organisation. */
  public OnCallEngine(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Who is on call now: per team and policy, the users of the first step. */
  public List<TeamOnCall> current() {
    return organisation.teams().values().stream().map(this::onCallFor).toList();
  }

  /** The users that a step reaches now, each once. */
  public List<String> reached(PolicyStep step) {
    return step.entries().stream().flatMap(this::reached).distinct().toList();
  }

  private TeamOnCall onCallFor(TeamState team) {
    TeamOnCall.Builder onCall = TeamOnCall.builder().team(team.ref());
    for (Policy policy : organisation.policies().values()) {
      if (policy.team().slug().equals(team.slug())) {
        List<String> users = policy.steps().isEmpty() ? List.of() : reached(policy.steps().get(0));
        onCall.addPolicies(PolicyOnCall.builder().policy(policy.ref()).users(users).build());
      }
    }
    return onCall.build();
  }

  private Stream<String> reached(PolicyStep.Entry entry) {
    if (entry instanceof PolicyStep.UserEntry user) {
      return Stream.of(user.username());
    }
    if (entry instanceof PolicyStep.RotationEntry onRotation) {
      return onDuty(onRotation.rotationSlug(), 0);
    }
    if (entry instanceof PolicyStep.NeighbourEntry neighbour) {
      return onDuty(neighbour.rotationSlug(), neighbour.next() ? 1 : -1);
    }
    return Stream.empty();
  }

  /** Who is on duty, or who is that many places after. */
  private Stream<String> onDuty(String rotationSlug, int places) {
    Rotation rotation = organisation.rotations().get(rotationSlug);
    return rotation == null ? Stream.empty() : rotation.neighbours(organisation.now(), places);
  }
}
