package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.overrides.OverrideAssignment;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.reporting.OnCallLogQuery;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What is done about who is on call, and in the place of whom. */
final class DutyActions {
  static final List<Action> ALL =
      List.of(
          Action.read((api, any) -> api.onCall().current()),
          Action.read((api, any) -> api.onCall().teamSchedule(any.team(), schedule(any))),
          Action.read((api, any) -> api.onCall().teamSchedule(any.team())),
          Action.read((api, any) -> api.onCall().userSchedules(any.user(), schedule(any))),
          Action.read(DutyActions::teamScheduleV1),
          Action.read(DutyActions::userSchedulesV1),
          Action.of((api, any) -> api.onCall().takeOnCall(any.policy(), any.user(), any.user())),
          Action.of(
              (api, any) ->
                  any.withOne(
                      any.known().onCall().current(),
                      team ->
                          any.withOne(
                              team.policies(),
                              policy ->
                                  any.withOne(
                                      policy.users(),
                                      user ->
                                          api.onCall()
                                              .takeOnCall(
                                                  policy.policy().slug(), user, any.user()))))),
          Action.of(DutyActions::takeOnCallOfTeam),
          Action.read((api, any) -> api.onCall().whoIsOnCall(any.team())),
          Action.read((api, any) -> api.onCall().whoIsOnCall(any.team(), any.time())),
          Action.read((api, any) -> api.reporting().onCallLog(any.team())),
          Action.read((api, any) -> api.reporting().onCallLog(any.team(), log(any))),
          Action.read((api, any) -> api.overrides().list()),
          Action.of((api, any) -> api.overrides().create(override(any))),
          Action.of((api, any) -> api.overrides().create(override(any))),
          Action.read((api, any) -> api.overrides().get(any.of(overrides(any)))),
          Action.of((api, any) -> api.overrides().delete(any.of(overrides(any)))),
          Action.read((api, any) -> api.overrides().assignments(any.of(overrides(any)))),
          Action.read(
              (api, any) -> {
                String override = any.of(overrides(any));
                api.overrides().assignment(override, assigned(any, override));
              }),
          Action.of(
              (api, any) -> {
                String override = any.of(overrides(any));
                api.overrides().assign(override, assigned(any, override), any.user());
              }),
          Action.of(
              (api, any) -> {
                String override = any.of(overrides(any));
                api.overrides().assign(override, assigned(any, override), any.user(), any.yes());
              }),
          Action.of(
              (api, any) -> {
                String override = any.of(overrides(any));
                api.overrides().unassign(override, assigned(any, override));
              }));

  private DutyActions() {}

  @SuppressWarnings("deprecation") // The old ones are there until the service drops them.
  private static void teamScheduleV1(SplunkOnCallApi api, Any any) {
    api.onCall().teamScheduleV1(any.team(), schedule(any));
  }

  @SuppressWarnings("deprecation")
  private static void userSchedulesV1(SplunkOnCallApi api, Any any) {
    api.onCall().userSchedulesV1(any.user(), schedule(any));
  }

  @SuppressWarnings("deprecation")
  private static void takeOnCallOfTeam(SplunkOnCallApi api, Any any) {
    api.onCall().takeOnCallOfTeam(any.team(), any.user(), any.user());
  }

  private static ScheduleQuery schedule(Any any) {
    ScheduleQuery.Builder query = ScheduleQuery.builder();
    any.maybe(() -> query.daysForward(any.of(1, 14, 0, 123, 124)));
    any.maybe(() -> query.daysSkip(any.of(0, 1, 90, -1)));
    any.maybe(() -> query.step(any.of(0, 1, 3, 4)));
    return query.build();
  }

  private static OnCallLogQuery log(Any any) {
    OnCallLogQuery.Builder query = OnCallLogQuery.builder();
    any.maybe(() -> query.start(any.time()));
    any.maybe(() -> query.end(any.time()));
    any.maybe(() -> query.username(any.user()));
    return query.build();
  }

  private static OverrideRequest override(Any any) {
    OverrideRequest.Builder request = OverrideRequest.builder();
    Instant start = any.time();
    request.username(any.user()).zone(any.zone()).start(start);
    request.end(any.below(4) == 3 ? any.time() : start.plus(any.pause()));
    return request.build();
  }

  private static Stream<String> overrides(Any any) {
    return any.known().overrides().list().stream().map(ScheduledOverride::publicId);
  }

  private static String assigned(Any any, String override) {
    boolean exists = overrides(any).anyMatch(override::equals);
    List<OverrideAssignment> assignments =
        exists ? any.known().overrides().assignments(override) : List.of();
    return any.of(
        Stream.concat(
            assignments.stream().map(OverrideAssignment::policySlug),
            assignments.isEmpty() ? any.policies() : Stream.of()));
  }
}
