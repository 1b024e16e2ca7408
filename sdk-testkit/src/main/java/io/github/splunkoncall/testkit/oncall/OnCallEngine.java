package io.github.splunkoncall.testkit.oncall;

import io.github.splunkoncall.oncall.LegacySchedule;
import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.oncall.TeamSchedule;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
import io.github.splunkoncall.testkit.state.PolicyStep;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.testkit.state.TeamState;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who is on call in the fake. */
public final class OnCallEngine {
  private final Organisation organisation;
  private final Duties duties;
  private final Schedules schedules;
  private final Taking taking;

  /** On-call of this organisation. */
  public OnCallEngine(Organisation organisation) {
    this.organisation = organisation;
    this.duties = new Duties(organisation);
    this.schedules = new Schedules(organisation, duties);
    this.taking = new Taking(organisation, duties);
  }

  /** Who is on call now: per team and policy, the users of the first step. */
  public List<TeamOnCall> current() {
    return organisation.teams().values().stream().map(this::onCallFor).toList();
  }

  /** The users that a step of a policy reaches now, overrides applied, each once. */
  public List<String> reached(Policy policy, PolicyStep step) {
    return duties.reached(policy, step, organisation.now());
  }

  /** The users that a step of a policy reaches now, overrides applied, each once, and why. */
  public Map<String, Page.Reason> reached(Policy policy, int step) {
    return duties.reached(policy, step, organisation.now());
  }

  /** Who is on call at any time. */
  public Duties duties() {
    return duties;
  }

  /** The schedule of a team. */
  public TeamSchedule teamSchedule(String slug, ScheduleQuery query) {
    return schedules.of(organisation.team(slug), query);
  }

  /** The schedules of the teams that a user is in. */
  public List<TeamSchedule> userSchedules(String username, ScheduleQuery query) {
    organisation.user(username);
    return organisation.teams().values().stream()
        .filter(team -> team.members().contains(username))
        .map(team -> schedules.of(team, query))
        .toList();
  }

  /** The schedule of a team, version 1. */
  public LegacySchedule teamScheduleV1(String slug, ScheduleQuery query) {
    return Schedules.legacy(teamSchedule(slug, query));
  }

  /** The schedules of the teams that a user is in, version 1. */
  public List<LegacySchedule> userSchedulesV1(String username, ScheduleQuery query) {
    return userSchedules(username, query).stream().map(Schedules::legacy).toList();
  }

  /** Takes over for a policy; ok, or why not. */
  public String take(String policySlug, String fromUser, String toUser) {
    Policy policy = organisation.policies().get(policySlug);
    if (policy == null) {
      throw new ServiceRefusal(404, "No policy '" + policySlug + "' found");
    }
    return taking.take(List.of(policy), fromUser, toUser);
  }

  /** Takes over for all policies of a team; ok, or why not. */
  public String takeOfTeam(String slug, String fromUser, String toUser) {
    return taking.take(policiesOf(organisation.team(slug)).toList(), fromUser, toUser);
  }

  private TeamOnCall onCallFor(TeamState team) {
    boolean idleToo = organisation.assumed(Assumption.IDLE_POLICIES_ARE_LISTED);
    TeamOnCall.Builder onCall = TeamOnCall.builder().team(team.ref());
    policiesOf(team)
        .map(this::onCallFor)
        .filter(policy -> idleToo || !policy.users().isEmpty())
        .forEach(onCall::addPolicies);
    return onCall.build();
  }

  private PolicyOnCall onCallFor(Policy policy) {
    boolean firstOnly = organisation.assumed(Assumption.CURRENT_ON_CALL_IS_THE_FIRST_STEP);
    List<String> users =
        policy.steps().stream()
            .limit(firstOnly ? 1 : policy.steps().size())
            .flatMap(step -> reached(policy, step).stream())
            .distinct()
            .toList();
    return PolicyOnCall.builder().policy(policy.ref()).users(users).build();
  }

  private Stream<Policy> policiesOf(TeamState team) {
    return organisation.policies().values().stream()
        .filter(policy -> policy.team().slug().equals(team.slug()));
  }
}
