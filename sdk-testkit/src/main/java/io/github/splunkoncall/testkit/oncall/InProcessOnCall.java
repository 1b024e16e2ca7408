package io.github.splunkoncall.testkit.oncall;

import static io.github.splunkoncall.Operation.GET_CURRENT_ON_CALL;
import static io.github.splunkoncall.Operation.GET_TEAM_SCHEDULE;
import static io.github.splunkoncall.Operation.GET_TEAM_SCHEDULE_V1;
import static io.github.splunkoncall.Operation.GET_USER_SCHEDULE;
import static io.github.splunkoncall.Operation.GET_USER_SCHEDULES_V1;
import static io.github.splunkoncall.Operation.TAKE_ON_CALL_OF_POLICY;
import static io.github.splunkoncall.Operation.TAKE_ON_CALL_OF_TEAM;

import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.internal.Takes;
import io.github.splunkoncall.internal.WhoIsOnCall;
import io.github.splunkoncall.oncall.LegacySchedule;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.oncall.TeamSchedule;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.time.Instant;
import java.util.List;

/** Who is on call, through the door in process. */
public record InProcessOnCall(InProcess door) implements OnCallApi {
  @Override
  public List<TeamOnCall> current() {
    return door.call(GET_CURRENT_ON_CALL, Arguments.none(), engine -> engine.onCall().current());
  }

  @Override
  public TeamSchedule teamSchedule(String team, ScheduleQuery query) {
    String slug = team(team);
    return door.call(
        GET_TEAM_SCHEDULE,
        arguments("team", slug, query),
        engine -> engine.onCall().teamSchedule(slug, query));
  }

  @Override
  public List<TeamSchedule> userSchedules(String username, ScheduleQuery query) {
    String user = user(username);
    return door.call(
        GET_USER_SCHEDULE,
        arguments("user", user, query),
        engine -> engine.onCall().userSchedules(user, query));
  }

  @Override
  @Deprecated
  public LegacySchedule teamScheduleV1(String team, ScheduleQuery query) {
    String slug = team(team);
    return door.call(
        GET_TEAM_SCHEDULE_V1,
        arguments("team", slug, query),
        engine -> engine.onCall().teamScheduleV1(slug, query));
  }

  @Override
  @Deprecated
  public List<LegacySchedule> userSchedulesV1(String username, ScheduleQuery query) {
    String user = user(username);
    return door.call(
        GET_USER_SCHEDULES_V1,
        arguments("user", user, query),
        engine -> engine.onCall().userSchedulesV1(user, query));
  }

  @Override
  public void takeOnCall(String policy, String fromUser, String toUser) {
    String slug = Require.identifier("policy", policy);
    requireUsers(fromUser, toUser);
    door.call(
        TAKE_ON_CALL_OF_POLICY,
        Arguments.of("policy", slug).with("fromUser", fromUser).with("toUser", toUser),
        engine -> engine.onCall().take(slug, fromUser, toUser),
        (context, result) -> Takes.accepted(context, slug, result));
  }

  @Override
  @Deprecated
  public void takeOnCallOfTeam(String team, String fromUser, String toUser) {
    String slug = team(team);
    requireUsers(fromUser, toUser);
    door.call(
        TAKE_ON_CALL_OF_TEAM,
        Arguments.of("team", slug).with("fromUser", fromUser).with("toUser", toUser),
        engine -> engine.onCall().takeOfTeam(slug, fromUser, toUser),
        (context, result) -> Takes.accepted(context, slug, result));
  }

  @Override
  public List<String> whoIsOnCall(String team, Instant at) {
    Instant now = door.now();
    return WhoIsOnCall.at(at, now, query -> teamSchedule(team, query));
  }

  private static void requireUsers(String fromUser, String toUser) {
    Require.notBlank("fromUser", fromUser);
    Require.notBlank("toUser", toUser);
  }

  private static String team(String team) {
    return Require.identifier("team", team);
  }

  private static String user(String username) {
    return Require.identifier("username", username);
  }

  private static Arguments arguments(String of, String whose, ScheduleQuery query) {
    return Arguments.of(of, whose)
        .text("daysForward", query.daysForward())
        .text("daysSkip", query.daysSkip())
        .text("step", query.step());
  }
}
