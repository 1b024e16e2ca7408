package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.oncall.LegacySchedule;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.retrofit.oncall.LegacyScheduleWire;
import io.github.splunkoncall.retrofit.oncall.OnCallWire;
import io.github.splunkoncall.retrofit.oncall.ScheduleWire;
import io.github.splunkoncall.retrofit.oncall.TakeWire;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The routes of on-call. */
final class OnCallRoutes {
  private OnCallRoutes() {}

  static Map<Operation, Route> all() {
    return Map.of(
        Operation.GET_CURRENT_ON_CALL,
        shaped(
            organisation ->
                organisation.assumed(Assumption.ON_CALL_NOW_IS_AS_OBSERVED)
                    ? OnCallWire.CURRENT
                    : OnCallWire.CURRENT_AS_DOCUMENTED,
            (engine, request) -> engine.onCall().current()),
        Operation.GET_TEAM_SCHEDULE,
        Route.of(
            ScheduleWire.TEAM_SCHEDULE,
            (engine, request) ->
                engine.onCall().teamSchedule(request.path("team"), query(request))),
        Operation.GET_USER_SCHEDULE,
        Route.of(
            ScheduleWire.USER_SCHEDULE,
            (engine, request) ->
                engine.onCall().userSchedules(request.path("user"), query(request))),
        Operation.GET_TEAM_SCHEDULE_V1,
        shaped(
            OnCallRoutes::legacy,
            (engine, request) ->
                engine.onCall().teamScheduleV1(request.path("team"), query(request))),
        Operation.GET_USER_SCHEDULES_V1,
        shaped(
            organisation -> Codecs.list(legacy(organisation)),
            (engine, request) ->
                engine.onCall().userSchedulesV1(request.path("user"), query(request))),
        Operation.TAKE_ON_CALL_OF_POLICY,
        Route.of(
            TakeWire.REQUEST,
            OnCallRoutes::tell,
            TakeWire.RESULT,
            (engine, request, take) ->
                engine.onCall().take(request.path("policy"), take.fromUser(), take.toUser())),
        Operation.TAKE_ON_CALL_OF_TEAM,
        Route.of(
            TakeWire.REQUEST,
            OnCallRoutes::tell,
            TakeWire.RESULT,
            (engine, request, take) ->
                engine.onCall().takeOfTeam(request.path("team"), take.fromUser(), take.toUser())));
  }

  private static void tell(Arguments arguments, TakeWire.Take take) {
    arguments.with("fromUser", take.fromUser()).with("toUser", take.toUser());
  }

  /** An operation whose answer has the shape that is assumed. */
  private static <T> Route shaped(
      Function<Organisation, Codec<T>> shape, BiFunction<Engine, Request, T> work) {
    return (engine, request) ->
        engine.locked(e -> Json.encode(shape.apply(e.organisation()), work.apply(e, request)));
  }

  private static Codec<LegacySchedule> legacy(Organisation organisation) {
    return LegacyScheduleWire.schedule(
        organisation.assumed(Assumption.SCHEDULES_V1_SAY_ON_CALL_IN_CAMEL_CASE),
        !organisation.assumed(Assumption.SCHEDULES_V1_HAVE_TIMES_AS_TEXT));
  }

  private static ScheduleQuery query(Request request) {
    try {
      return ScheduleQuery.builder()
          .daysForward(number(request, "daysForward"))
          .daysSkip(number(request, "daysSkip"))
          .step(number(request, "step"))
          .build();
    } catch (IllegalArgumentException e) {
      throw new ServiceRefusal(400, String.valueOf(e.getMessage()));
    }
  }

  private static Optional<Integer> number(Request request, String name) {
    return request.query(name).stream()
        .map(
            text -> {
              try {
                return Integer.parseInt(text);
              } catch (NumberFormatException e) {
                throw new ServiceRefusal(400, name + " must be a number");
              }
            })
        .findFirst();
  }
}
