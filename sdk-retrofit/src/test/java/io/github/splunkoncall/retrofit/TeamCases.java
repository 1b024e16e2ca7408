package io.github.splunkoncall.retrofit;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRef;
import java.util.List;

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

  private TeamCases() {}

  static List<WireCase> all() {
    return List.of(WireCase.of(Operation.LIST_TEAMS, api -> api.teams().list(), TEAMS));
  }
}
