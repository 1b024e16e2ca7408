package io.github.splunkoncall.oncall;

import java.time.Instant;
import java.util.List;

/** Who is on call now and later, and taking over from each other. */
public interface OnCallApi {

  /** Who is on call now, per team and policy: {@code GET /api-public/v1/oncall/current}. */
  List<TeamOnCall> current();

  /**
   * Who is on call for the first step of each escalation policy of a team, for two weeks from
   * today: {@code GET /api-public/v2/team/{team}/oncall/schedule}.
   */
  default TeamSchedule teamSchedule(String team) {
    return teamSchedule(team, ScheduleQuery.standard());
  }

  /**
   * The same for other days or another step: {@code GET
   * /api-public/v2/team/{team}/oncall/schedule}.
   */
  TeamSchedule teamSchedule(String team, ScheduleQuery query);

  /**
   * The whole schedules of all teams that a user is in, entries of others too, for the first step
   * and two weeks from today: {@code GET /api-public/v2/user/{user}/oncall/schedule}.
   */
  default List<TeamSchedule> userSchedules(String username) {
    return userSchedules(username, ScheduleQuery.standard());
  }

  /**
   * The same for other days or another step: {@code GET
   * /api-public/v2/user/{user}/oncall/schedule}.
   */
  List<TeamSchedule> userSchedules(String username, ScheduleQuery query);

  /**
   * The schedule of a team, version 1: {@code GET /api-public/v1/team/{team}/oncall/schedule}.
   *
   * @deprecated by the service. Use {@link #teamSchedule(String)}.
   */
  @Deprecated
  default LegacySchedule teamScheduleV1(String team) {
    return teamScheduleV1(team, ScheduleQuery.standard());
  }

  /**
   * The same for other days or another step: {@code GET
   * /api-public/v1/team/{team}/oncall/schedule}.
   *
   * @deprecated by the service. Use {@link #teamSchedule(String, ScheduleQuery)}.
   */
  @Deprecated
  LegacySchedule teamScheduleV1(String team, ScheduleQuery query);

  /**
   * The schedules of all teams that a user is in, version 1: {@code GET
   * /api-public/v1/user/{user}/oncall/schedule}.
   *
   * @deprecated by the service. Use {@link #userSchedules(String)}.
   */
  @Deprecated
  default List<LegacySchedule> userSchedulesV1(String username) {
    return userSchedulesV1(username, ScheduleQuery.standard());
  }

  /**
   * The same for other days or another step: {@code GET
   * /api-public/v1/user/{user}/oncall/schedule}.
   *
   * @deprecated by the service. Use {@link #userSchedules(String, ScheduleQuery)}.
   */
  @Deprecated
  List<LegacySchedule> userSchedulesV1(String username, ScheduleQuery query);

  /**
   * Puts {@code toUser} on call for an escalation policy in the place of {@code fromUser}, who is
   * on call now: {@code PATCH /api-public/v1/policies/{policy}/oncall/user}. Throws {@link
   * io.github.splunkoncall.errors.InvalidRequestException}, {@link
   * io.github.splunkoncall.errors.NotFoundException} or {@link
   * io.github.splunkoncall.errors.RefusedException}, as the deployment has it, if {@code fromUser}
   * is not on call.
   */
  void takeOnCall(String policy, String fromUser, String toUser);

  /**
   * Puts {@code toUser} on call for a team in the place of {@code fromUser}, who is on call now:
   * {@code PATCH /api-public/v1/team/{team}/oncall/user}. Throws {@link
   * io.github.splunkoncall.errors.InvalidRequestException}, {@link
   * io.github.splunkoncall.errors.NotFoundException} or {@link
   * io.github.splunkoncall.errors.RefusedException}, as the deployment has it, if {@code fromUser}
   * is not on call.
   *
   * @deprecated by the service. Use {@link #takeOnCall}, policy by policy.
   */
  @Deprecated
  void takeOnCallOfTeam(String team, String fromUser, String toUser);

  /**
   * The usernames on call now for the first step of any policy of a team, overrides applied, each
   * once, in the order of the policies: {@code GET /api-public/v2/team/{team}/oncall/schedule}.
   */
  default List<String> whoIsOnCall(String team) {
    return teamSchedule(team).users();
  }

  /**
   * The usernames that will be on call at {@code at}, as far as the schedule and its overrides say
   * by now; see {@link #whoIsOnCall(String)}: {@code GET
   * /api-public/v2/team/{team}/oncall/schedule}.
   *
   * <p>The service looks 213 days ahead and not back: throws {@link IllegalArgumentException} for
   * any later time and for the past. A time up to a minute ago counts as now, because clocks
   * differ. A shift for certain hours counts as the schedule lists it: nobody has confirmed that it
   * lists these hours only.
   */
  List<String> whoIsOnCall(String team, Instant at);
}
