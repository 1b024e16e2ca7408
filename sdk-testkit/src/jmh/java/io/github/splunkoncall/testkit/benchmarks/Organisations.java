package io.github.splunkoncall.testkit.benchmarks;

import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.time.Duration;

/** The organisations that are measured. */
final class Organisations {
  static final int TEAMS = 100;
  private static final int MEMBERS = 10;

  private Organisations() {}

  /** 100 teams of ten users each, with a rotation and a policy. */
  static FakeSplunkOnCall large() {
    return FakeSplunkOnCall.create(
        organisation -> {
          for (int team = 0; team < TEAMS; team++) {
            String[] members = members(team);
            organisation.team(
                "Team " + team,
                t ->
                    t.members(members)
                        .rotation("Weekly", members)
                        .policy(
                            "Policy of " + members[0],
                            policy ->
                                policy
                                    .notifyRotation("Weekly")
                                    .after(Duration.ofMinutes(10))
                                    .notifyUsers(members[1])));
          }
        });
  }

  private static String[] members(int team) {
    String[] members = new String[MEMBERS];
    for (int i = 0; i < MEMBERS; i++) {
      members[i] = "user" + (team * MEMBERS + i);
    }
    return members;
  }

  /** One team with as many open incidents. */
  static FakeSplunkOnCall withIncidents(int open) {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.team(
                    "Payments",
                    team ->
                        team.members("ana", "ben")
                            .policy(
                                "Primary",
                                policy ->
                                    policy
                                        .notifyUsers("ana")
                                        .after(Duration.ofMinutes(10))
                                        .notifyUsers("ben"))));
    for (int i = 0; i < open; i++) {
      fake.api().triggerAlarm("Down", "503", primary(fake));
    }
    return fake;
  }

  static IncidentTarget primary(FakeSplunkOnCall fake) {
    return IncidentTarget.escalationPolicy(fake.policy("Primary").slug());
  }

  /** 1,000 rotations of three users, each behind a policy of its own that ends after two hours. */
  static FakeSplunkOnCall withRotations(int rotations) {
    return FakeSplunkOnCall.create(
        organisation -> {
          for (int i = 0; i < rotations; i++) {
            String[] members = {"a" + i, "b" + i, "c" + i};
            String name = "Policy " + i;
            organisation
                .team(
                    "Team " + i,
                    team ->
                        team.members(members)
                            .rotation("Daily", members)
                            .policy(
                                name,
                                policy ->
                                    policy
                                        .notifyRotation("Daily")
                                        .after(Duration.ofHours(1))
                                        .notifyRotation("Daily")
                                        .after(Duration.ofHours(1))
                                        .notifyRotation("Daily")))
                .routingKey("key" + i, name);
          }
        });
  }
}
