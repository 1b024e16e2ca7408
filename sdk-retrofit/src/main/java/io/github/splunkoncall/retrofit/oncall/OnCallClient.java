package io.github.splunkoncall.retrofit.oncall;

import static io.github.splunkoncall.Operation.GET_CURRENT_ON_CALL;
import static io.github.splunkoncall.Operation.GET_TEAM_SCHEDULE;
import static io.github.splunkoncall.Operation.GET_TEAM_SCHEDULE_V1;
import static io.github.splunkoncall.Operation.GET_USER_SCHEDULE;
import static io.github.splunkoncall.Operation.GET_USER_SCHEDULES_V1;
import static io.github.splunkoncall.Operation.TAKE_ON_CALL_OF_POLICY;
import static io.github.splunkoncall.Operation.TAKE_ON_CALL_OF_TEAM;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.internal.Takes;
import io.github.splunkoncall.internal.WhoIsOnCall;
import io.github.splunkoncall.oncall.LegacySchedule;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.oncall.TeamSchedule;
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import java.time.Instant;
import java.util.List;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** On-call over HTTP. */
public final class OnCallClient implements OnCallApi {
  private final Connection connection;
  private final OnCallService service;

  /** The on-call of the organisation that the connection leads to. */
  public OnCallClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(OnCallService.class);
  }

  @Override
  public List<TeamOnCall> current() {
    return connection.call(GET_CURRENT_ON_CALL, service.current(), OnCallWire.CURRENT);
  }

  @Override
  public TeamSchedule teamSchedule(String team, ScheduleQuery query) {
    return connection.call(
        GET_TEAM_SCHEDULE,
        asking(service::teamSchedule, team(team), query),
        ScheduleWire.TEAM_SCHEDULE);
  }

  @Override
  public List<TeamSchedule> userSchedules(String username, ScheduleQuery query) {
    return connection.call(
        GET_USER_SCHEDULE,
        asking(service::userSchedules, user(username), query),
        ScheduleWire.USER_SCHEDULE);
  }

  @Override
  @Deprecated
  public LegacySchedule teamScheduleV1(String team, ScheduleQuery query) {
    return connection.call(
        GET_TEAM_SCHEDULE_V1,
        asking(service::teamScheduleV1, team(team), query),
        LegacyScheduleWire.SCHEDULE);
  }

  @Override
  @Deprecated
  public List<LegacySchedule> userSchedulesV1(String username, ScheduleQuery query) {
    return connection.call(
        GET_USER_SCHEDULES_V1,
        asking(service::userSchedulesV1, user(username), query),
        LegacyScheduleWire.SCHEDULES);
  }

  @Override
  public void takeOnCall(String policy, String fromUser, String toUser) {
    String slug = Require.identifier("policy", policy);
    RequestBody body = take(fromUser, toUser);
    take(TAKE_ON_CALL_OF_POLICY, slug, service.take(slug, body));
  }

  @Override
  @Deprecated
  public void takeOnCallOfTeam(String team, String fromUser, String toUser) {
    String slug = team(team);
    RequestBody body = take(fromUser, toUser);
    take(TAKE_ON_CALL_OF_TEAM, slug, service.takeOfTeam(slug, body));
  }

  private void take(Operation operation, String slug, Call<ResponseBody> call) {
    connection.call(
        operation,
        call,
        TakeWire.RESULT,
        (result, context) -> Takes.accepted(context, slug, connection.redacted(result)));
  }

  @Override
  public List<String> whoIsOnCall(String team, Instant at) {
    return WhoIsOnCall.at(at, connection.now(), query -> teamSchedule(team, query));
  }

  /** One of the operations with a schedule as the answer. */
  @FunctionalInterface
  private interface Asking {
    Call<ResponseBody> call(
        String whose,
        @Nullable Integer daysForward,
        @Nullable Integer daysSkip,
        @Nullable Integer step);
  }

  private static Call<ResponseBody> asking(Asking operation, String whose, ScheduleQuery query) {
    return operation.call(
        whose,
        query.daysForward().orElse(null),
        query.daysSkip().orElse(null),
        query.step().orElse(null));
  }

  private static RequestBody take(String fromUser, String toUser) {
    return Caller.body(
        TakeWire.REQUEST,
        new TakeWire.Take(
            Require.notBlank("fromUser", fromUser), Require.notBlank("toUser", toUser)));
  }

  private static String team(String team) {
    return Require.identifier("team", team);
  }

  private static String user(String username) {
    return Require.identifier("username", username);
  }
}
