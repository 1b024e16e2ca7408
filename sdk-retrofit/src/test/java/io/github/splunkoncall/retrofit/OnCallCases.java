package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.GET_CURRENT_ON_CALL;
import static io.github.splunkoncall.Operation.GET_TEAM_SCHEDULE;
import static io.github.splunkoncall.Operation.GET_TEAM_SCHEDULE_V1;
import static io.github.splunkoncall.Operation.GET_USER_SCHEDULE;
import static io.github.splunkoncall.Operation.GET_USER_SCHEDULES_V1;
import static io.github.splunkoncall.Operation.TAKE_ON_CALL_OF_POLICY;
import static io.github.splunkoncall.Operation.TAKE_ON_CALL_OF_TEAM;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.oncall.LegacyOnCallEntry;
import io.github.splunkoncall.oncall.LegacySchedule;
import io.github.splunkoncall.oncall.OnCallEntry;
import io.github.splunkoncall.oncall.OnCallOverride;
import io.github.splunkoncall.oncall.OnCallRoll;
import io.github.splunkoncall.oncall.OnCallType;
import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.oncall.PolicySchedule;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.oncall.TeamSchedule;
import java.time.Instant;
import java.util.List;

/** The fixtures of on-call in Java. */
final class OnCallCases {
  private static final PolicyRef SHOP = PolicyRef.of("Shop", "team-S1");
  private static final Instant HAND_OFF = Instant.parse("2025-10-20T18:00:00Z");
  private static final Instant NEXT_HAND_OFF = Instant.parse("2025-10-27T19:00:00Z");
  private static final ScheduleQuery QUERY =
      ScheduleQuery.builder().daysForward(30).daysSkip(2).step(1).build();

  static final List<TeamOnCall> ON_CALL =
      List.of(
          TeamOnCall.builder()
              .team(TeamCases.SHOP)
              .addPolicies(
                  PolicyOnCall.builder()
                      .policy(EscalationPolicyCases.NIGHT)
                      .addUsers("noor", "kim")
                      .build(),
                  PolicyOnCall.builder().policy(SHOP).build())
              .build(),
          TeamOnCall.builder().team(TeamCases.WAREHOUSE).build());

  private static final OnCallRoll ROLL =
      OnCallRoll.builder().start(HAND_OFF).end(NEXT_HAND_OFF).onCallUser("noor").roll(true).build();

  private static final OnCallOverride OVERRIDE =
      OnCallOverride.builder()
          .originalUser("noor")
          .overrideUser("pia")
          .start(Instant.parse("2025-10-21T06:30:00Z"))
          .end(Instant.parse("2025-10-22T06:30:00Z"))
          .build();

  private static final OnCallEntry OTTO =
      OnCallEntry.builder().type(OnCallType.USER).onCallUser("otto").build();

  static final TeamSchedule SCHEDULE =
      TeamSchedule.builder()
          .team(TeamCases.SHOP)
          .addPolicies(
              PolicySchedule.builder()
                  .policy(EscalationPolicyCases.NIGHT)
                  .addEntries(
                      OnCallEntry.builder()
                          .type(OnCallType.ROTATION_GROUP)
                          .onCallUser("noor")
                          .overrideUser("pia")
                          .rotationName("Nights")
                          .shiftName("Nobody sleeps")
                          .shiftRoll(HAND_OFF)
                          .addRolls(
                              ROLL,
                              OnCallRoll.builder()
                                  .start(NEXT_HAND_OFF)
                                  .end(Instant.parse("2025-11-03T19:00:00Z"))
                                  .build())
                          .build(),
                      OTTO,
                      OnCallEntry.builder().type(OnCallType.of("carrier_pigeon")).build())
                  .addOverrides(
                      OnCallOverride.builder()
                          .from(OVERRIDE)
                          .policy(EscalationPolicyCases.NIGHT)
                          .build(),
                      OnCallOverride.builder()
                          .start(Instant.parse("2025-10-24T00:00:00Z"))
                          .end(Instant.parse("2025-10-25T00:00:00Z"))
                          .build())
                  .build(),
              PolicySchedule.builder().policy(SHOP).build())
          .build();

  private static final List<TeamSchedule> SCHEDULES =
      List.of(
          TeamSchedule.builder()
              .team(TeamCases.SHOP)
              .addPolicies(PolicySchedule.builder().policy(SHOP).addEntries(OTTO).build())
              .build(),
          TeamSchedule.builder().team(TeamCases.WAREHOUSE).build());

  static final LegacySchedule LEGACY =
      LegacySchedule.builder()
          .teamSlug("team-S1")
          .addEntries(
              LegacyOnCallEntry.builder()
                  .onCallUser("noor")
                  .overrideUser("pia")
                  .policyType("RotationGroupPolicy")
                  .rotationName("Nights")
                  .shiftName("Nobody sleeps")
                  .shiftRoll(HAND_OFF)
                  .addRolls(ROLL)
                  .build(),
              LegacyOnCallEntry.builder().policyType("webhook").build())
          .addOverrides(OVERRIDE)
          .build();

  private OnCallCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(GET_CURRENT_ON_CALL, api -> api.onCall().current(), ON_CALL),
        new WireCase(
            GET_TEAM_SCHEDULE,
            "/api-public/v2/team/team-S1/oncall/schedule?daysForward=30&daysSkip=2&step=1",
            api -> api.onCall().teamSchedule("team-S1", QUERY),
            SCHEDULE),
        new WireCase(
            GET_USER_SCHEDULE,
            "/api-public/v2/user/otto/oncall/schedule",
            api -> api.onCall().userSchedules("otto"),
            SCHEDULES),
        new WireCase(
            GET_TEAM_SCHEDULE_V1,
            "/api-public/v1/team/team-S1/oncall/schedule?daysForward=30&daysSkip=2&step=1",
            OnCallCases::scheduleV1,
            LEGACY),
        new WireCase(
            GET_USER_SCHEDULES_V1,
            "/api-public/v1/user/noor/oncall/schedule",
            OnCallCases::schedulesV1,
            List.of(LEGACY, LegacySchedule.builder().teamSlug("team-W2").build())),
        new WireCase(
            TAKE_ON_CALL_OF_POLICY,
            "/api-public/v1/policies/pol-N1/oncall/user",
            api -> {
              api.onCall().takeOnCall("pol-N1", "noor", "pia");
              return "taken";
            },
            "taken"),
        new WireCase(
            TAKE_ON_CALL_OF_TEAM,
            "/api-public/v1/team/team-S1/oncall/user",
            OnCallCases::takeOfTeam,
            "taken"));
  }

  @SuppressWarnings("deprecation") // The service still has it.
  private static Object scheduleV1(SplunkOnCallApi api) {
    return api.onCall().teamScheduleV1("team-S1", QUERY);
  }

  @SuppressWarnings("deprecation") // The service still has it.
  private static Object schedulesV1(SplunkOnCallApi api) {
    return api.onCall().userSchedulesV1("noor");
  }

  @SuppressWarnings("deprecation") // The service still has it.
  private static Object takeOfTeam(SplunkOnCallApi api) {
    api.onCall().takeOnCallOfTeam("team-S1", "noor", "pia");
    return "taken";
  }

  @SuppressWarnings("deprecation") // The service still has them.
  static List<PathCase> paths() {
    return List.of(
        new PathCase(GET_TEAM_SCHEDULE, "team", (api, x) -> api.onCall().teamSchedule(x)),
        new PathCase(GET_USER_SCHEDULE, "user", (api, x) -> api.onCall().userSchedules(x)),
        new PathCase(GET_TEAM_SCHEDULE_V1, "team", (api, x) -> api.onCall().teamScheduleV1(x)),
        new PathCase(GET_USER_SCHEDULES_V1, "user", (api, x) -> api.onCall().userSchedulesV1(x)),
        new PathCase(
            TAKE_ON_CALL_OF_POLICY,
            "policy",
            (api, x) -> api.onCall().takeOnCall(x, "noor", "pia")),
        new PathCase(
            TAKE_ON_CALL_OF_TEAM,
            "team",
            (api, x) -> api.onCall().takeOnCallOfTeam(x, "noor", "pia")));
  }
}
