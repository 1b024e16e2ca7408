package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamAdmin;
import io.github.splunkoncall.teams.TeamMember;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.teams.TeamRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fixtures of teams in Java. */
final class TeamCases {
  static final TeamRef SHOP = TeamRef.of("Shop", "team-S1");
  static final TeamRef WAREHOUSE = TeamRef.of("Warehouse", "team-W2");

  static final List<Team> TEAMS =
      List.of(
          Team.builder()
              .slug("team-S1")
              .name("Shop")
              .memberCount(6)
              .version(14)
              .defaultTeam(true)
              .description("Everything that sells")
              .build(),
          Team.builder().slug("team-W2").name("Warehouse").version(1).build());

  private static final TeamRequest REQUEST =
      TeamRequest.builder().name("Fraud").description("Odd orders").build();

  private static final Team FRAUD =
      Team.builder()
          .slug("team-F3")
          .name("Fraud")
          .memberCount(2)
          .version(9)
          .description("Odd orders")
          .build();

  private static final List<TeamMember> MEMBERS =
      List.of(
          TeamMember.builder()
              .username("pia")
              .firstName("Pia")
              .lastName("Berg")
              .version(7)
              .verified(true)
              .build(),
          TeamMember.builder().username("otto").displayName("Otto V.").version(1).build());

  private static final List<TeamAdmin> ADMINS =
      List.of(
          TeamAdmin.builder()
              .username("pia")
              .firstName("Pia")
              .lastName("Berg")
              .createdAt(Instant.parse("2022-09-30T06:00:00Z"))
              .passwordLastUpdated(Instant.parse("2023-01-15T18:45:09Z"))
              .verified(true)
              .build(),
          TeamAdmin.builder().username("otto").build());

  /** Both shapes that the service was seen to send (Q45). */
  private static final List<EscalationPolicySummary> POLICIES =
      List.of(
          EscalationPolicySummary.builder().policy(PolicyRef.of("Fraud", "team-F3")).build(),
          EscalationPolicySummary.builder()
              .policy(PolicyRef.of("Fraud by day", "pol-D4"))
              .team(TeamRef.of("Fraud", "team-F3"))
              .build());

  private TeamCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(Operation.LIST_TEAMS, api -> api.teams().list(), TEAMS),
        WireCase.of(Operation.CREATE_TEAM, api -> api.teams().create(REQUEST), FRAUD),
        of(Operation.GET_TEAM, "", api -> api.teams().get("team-F3"), FRAUD),
        of(
            Operation.UPDATE_TEAM,
            "",
            api -> api.teams().update("team-F3", TeamRequest.of("Fraud")),
            FRAUD),
        of(Operation.DELETE_TEAM, "", api -> api.teams().delete("team-F3"), Optional.of(FRAUD)),
        of(Operation.LIST_TEAM_ADMINS, "/admins", api -> api.teams().admins("team-F3"), ADMINS),
        of(Operation.LIST_TEAM_MEMBERS, "/members", api -> api.teams().members("team-F3"), MEMBERS),
        of(
            Operation.ADD_TEAM_MEMBER,
            "/members",
            api -> api.teams().addMember("team-F3", "otto"),
            MEMBERS),
        of(
            Operation.REMOVE_TEAM_MEMBER,
            "/members/ex%20@user",
            api -> api.teams().removeMember("team-F3", "ex @user", "otto"),
            Optional.of(MEMBERS)),
        of(Operation.LIST_TEAM_POLICIES, "/policies", TeamCases::policies, POLICIES));
  }

  @SuppressWarnings("deprecation") // The service still has it.
  private static Object policies(SplunkOnCallApi api) {
    return api.escalationPolicies().ofTeam("team-F3");
  }

  private static WireCase of(
      Operation operation, String end, Function<SplunkOnCallApi, Object> call, Object expected) {
    return new WireCase(operation, "/api-public/v1/team/team-F3" + end, call, expected);
  }
}
