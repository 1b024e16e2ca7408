package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.*;

import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.util.List;

/** Parameters of paths of incidents, users, teams, escalation policies and routing keys. */
final class PathCases {
  private static final UpdateUserRequest USER =
      UpdateUserRequest.builder().firstName("A").lastName("B").email("a@b.example").build();
  private static final UpdatePolicyRequest POLICY =
      UpdatePolicyRequest.builder()
          .addSteps(EscalationStep.of(Duration.ZERO, EscalationEntry.user("noor")))
          .ignoreCustomPagingPolicies(false)
          .build();
  private static final RoutingKeyRequest ROUTING_KEY = RoutingKeyRequest.of("key", "pol-1");

  private PathCases() {}

  @SuppressWarnings("deprecation")
  static List<PathCase> all() {
    return List.of(
        new PathCase(GET_INCIDENT, "incidentNumber", (api, x) -> api.incidents().get(x)),
        new PathCase(GET_USER, "user", (api, x) -> api.users().get(x)),
        new PathCase(UPDATE_USER, "user", (api, x) -> api.users().update(x, USER)),
        new PathCase(
            DELETE_USER,
            "user",
            (api, x) -> api.users().delete(x, UserReplacement.specifiedUser("noor"))),
        new PathCase(LIST_USER_TEAMS, "user", (api, x) -> api.users().teams(x)),
        new PathCase(GET_TEAM, "team", (api, x) -> api.teams().get(x)),
        new PathCase(UPDATE_TEAM, "team", (api, x) -> api.teams().update(x, TeamRequest.of("T"))),
        new PathCase(DELETE_TEAM, "team", (api, x) -> api.teams().delete(x)),
        new PathCase(LIST_TEAM_ADMINS, "team", (api, x) -> api.teams().admins(x)),
        new PathCase(LIST_TEAM_MEMBERS, "team", (api, x) -> api.teams().members(x)),
        new PathCase(ADD_TEAM_MEMBER, "team", (api, x) -> api.teams().addMember(x, "noor")),
        new PathCase(REMOVE_TEAM_MEMBER, "team", (api, x) -> api.teams().removeMember(x, "other")),
        new PathCase(REMOVE_TEAM_MEMBER, "user", (api, x) -> api.teams().removeMember("other", x)),
        new PathCase(GET_ESCALATION_POLICY, "policy", (api, x) -> api.escalationPolicies().get(x)),
        new PathCase(
            UPDATE_ESCALATION_POLICY,
            "policy",
            (api, x) -> api.escalationPolicies().update(x, POLICY)),
        new PathCase(
            DELETE_ESCALATION_POLICY, "policy", (api, x) -> api.escalationPolicies().delete(x)),
        new PathCase(LIST_TEAM_POLICIES, "team", (api, x) -> api.escalationPolicies().ofTeam(x)),
        new PathCase(
            UPDATE_ROUTING_KEY, "routingKey", (api, x) -> api.routingKeys().update(x, ROUTING_KEY)),
        new PathCase(DELETE_ROUTING_KEY, "routingKey", (api, x) -> api.routingKeys().delete(x)));
  }
}
