package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers, field by field as the service spells them. */
class WireFormatTest extends HttpDoorSuite {
  private final String team = fake.team("Databases").slug();
  private final String policy = fake.policy("DB primary").slug();

  @ParameterizedTest
  @ValueSource(strings = {INCIDENTS, USERS, TEAMS, POLICIES, ON_CALL})
  void everyAnswerIsJsonAndSaysSo(String path) {
    assertThat(client.get(path).contentType()).isEqualTo("application/json;charset=utf-8");
  }

  @Test
  void withoutIncidentsTheListIsAnEmptyArrayInAnObject() {
    assertThat(client.get(INCIDENTS).body()).isEqualTo("{\"incidents\":[]}");
  }

  @Test
  void q8_theNumberOfACreatedIncidentIsAText() {
    Answer answer = client.post(INCIDENTS, creation());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo(
            "{\"incidentNumber\":\"1\",\"entityId\":\"%s\"}"
                .formatted(fake.incident("1").entityId().orElseThrow()));
  }

  @Test
  void theAnswersToDeletionsOfRoutesAndPoliciesTellOfSuccess() {
    client.post(
        "/api-public/v1/org/routing-keys",
        "{\"routingKey\": \"db\", \"targets\": [\"%s\"]}".formatted(policy));

    assertThat(client.send("DELETE", "/api-public/v1/org/routing-keys/db", "").body())
        .isEqualTo("{\"routingKey\":\"db\",\"result\":\"success\"}");
    assertThat(client.send("DELETE", POLICIES + "/" + policy, "").body())
        .isEqualTo("{\"result\":\"success\"}");
  }

  @Test
  void theAnswerToTheDeletionOfAUserIsASentence() {
    assertThat(
            client.send("DELETE", "/api-public/v1/user/ana", "{\"replacement\": \"ben\"}").body())
        .isEqualTo("{\"result\":\"ana deleted\"}");
  }

  @Test
  void q6_q9_q14_aFreshIncidentHasALinkNoTransitionsAndNothingThatIsNull() {
    client.post(INCIDENTS, creation());

    Incident incident = fake.incident("1");
    String alert = incident.firstAlertId().orElseThrow();
    assertThat(client.get(INCIDENTS).json())
        .isEqualTo(
            Answer.parse(
                """
                {"incidents": [{
                  "incidentNumber": "1",
                  "entityId": "%s",
                  "entityDisplayName": "Disk full",
                  "entityState": "CRITICAL",
                  "entityType": "SERVICE",
                  "currentPhase": "UNACKED",
                  "routingKey": "routingdefault",
                  "service": "Disk full",
                  "host": "",
                  "alertCount": 1,
                  "startTime": "2025-01-06T09:00:00Z",
                  "lastAlertTime": "2025-01-06T09:00:00Z",
                  "lastAlertId": "%s",
                  "firstAlertUuid": "%s",
                  "monitorName": "vouser-ana",
                  "monitorType": "Manual",
                  "incidentLink":
                    "https://portal.victorops.com/client/fake/popoutIncident?incidentName=1",
                  "pagedTeams": ["%s"],
                  "pagedUsers": ["ana"],
                  "pagedPolicies": [{
                    "policy": {
                      "name": "DB primary",
                      "slug": "%s",
                      "_selfUrl": "/api-public/v1/policies/%s"},
                    "team": {"name": "Databases", "slug": "%s"}}],
                  "transitions": []}]}
                """
                    .formatted(
                        incident.entityId().orElseThrow(),
                        alert,
                        alert,
                        team,
                        policy,
                        policy,
                        team)));
  }

  @Test
  void q15_thePolicyOfAUserWhoWasPagedDirectlyHasNoTeam() {
    fake.api("ana").triggerAlarm("Help", "please", IncidentTarget.user("ben"));

    String generated = fake.incident("1").pagedPolicies().get(0).slug();
    assertThat(firstIncident().get("pagedPolicies"))
        .isEqualTo(
            Answer.parse(
                """
                [{"policy": {
                  "name": "Generated Direct User Policy for ben",
                  "slug": "%s",
                  "_selfUrl": "/api-public/v1/policies/%s"}}]
                """
                    .formatted(generated, generated)));
  }

  @Test
  void resultsOfACommandSayForEachIncidentWhetherItWasDone() {
    client.post(INCIDENTS, creation());
    String entity = fake.incident("1").entityId().orElseThrow();

    Answer resolved =
        client.patch(
            RESOLVE, "{\"userName\": \"ben\", \"incidentNames\": [\"1\"], \"message\": \"done\"}");
    Answer again = client.patch(ACK, "{\"userName\": \"ben\", \"incidentNames\": [\"1\", \"7\"]}");

    assertThat(resolved.json())
        .isEqualTo(
            Answer.parse(
                """
                {"results": [
                  {"incidentNumber": "1", "entityId": "%s", "cmdAccepted": true, "message": ""}]}
                """
                    .formatted(entity)));
    assertThat(again.status()).as("Q4: a 200 can carry a failure").isEqualTo(200);
    assertThat(again.json())
        .isEqualTo(
            Answer.parse(
                """
                {"results": [
                  {"incidentNumber": "1", "entityId": "%s", "cmdAccepted": false,
                   "message": "Already resolved"},
                  {"incidentNumber": "7", "cmdAccepted": false, "message": "Incident not found"}]}
                """
                    .formatted(entity)));
  }

  @Test
  void q14_transitionsNameThePhaseReachedAndKeepTheirMessages() {
    client.post(INCIDENTS, creation());
    client.patch(ACK, "{\"userName\": \"ben\", \"incidentNames\": [\"1\"]}");
    fake.clock().advance(Duration.ofMinutes(3));
    client.patch(
        RESOLVE, "{\"userName\": \"ana\", \"incidentNames\": [\"1\"], \"message\": \"a &gt; b\"}");

    assertThat(firstIncident().get("currentPhase")).isEqualTo("RESOLVED");
    assertThat(firstIncident().get("transitions"))
        .isEqualTo(
            Answer.parse(
                """
                [{"name": "ACKED", "at": "2025-01-06T09:00:00Z", "by": "ben", "message": "",
                  "manually": true},
                 {"name": "RESOLVED", "at": "2025-01-06T09:03:00Z", "by": "ana",
                  "message": "a &gt; b", "manually": true}]
                """));
  }

  @Test
  void q21_onCallIsSpelledOncallNowAndOnCalluser() {
    assertThat(client.get(ON_CALL).json())
        .isEqualTo(
            Answer.parse(
                """
                {"teamsOnCall": [{
                  "team": {"name": "Databases", "slug": "%s"},
                  "oncallNow": [
                    {"escalationPolicy": {
                       "name": "Databases",
                       "slug": "%s",
                       "_selfUrl": "/api-public/v1/policies/%s"},
                     "users": [
                       {"onCalluser": {"username": "ana"}}, {"onCalluser": {"username": "ben"}}]},
                    {"escalationPolicy": {
                       "name": "DB primary",
                       "slug": "%s",
                       "_selfUrl": "/api-public/v1/policies/%s"},
                     "users": [{"onCalluser": {"username": "ana"}}]}]}]}
                """
                    .formatted(team, team, team, policy, policy)));
  }

  @Test
  void q41_teamsAreABareArrayAndTheirUrlsAreRelative() {
    String url = "/api-public/v1/team/" + team;
    assertThat(client.get(TEAMS).json())
        .isEqualTo(
            Answer.parse(
                """
                [{"name": "Databases", "slug": "%s", "memberCount": 2, "version": 0,
                  "isDefaultTeam": true, "_selfUrl": "%s", "_membersUrl": "%s/members",
                  "_policiesUrl": "%s/policies", "_adminsUrl": "%s/admins"}]
                """
                    .formatted(team, url, url, url, url)));
  }

  @Test
  void escalationPoliciesComeWithTheirTeams() {
    String ofDatabases = "\"team\": {\"name\": \"Databases\", \"slug\": \"" + team + "\"}";
    assertThat(client.get(POLICIES).json())
        .isEqualTo(
            Answer.parse(
                """
                {"policies": [
                  {"policy": {"name": "Databases", "slug": "%s",
                    "_selfUrl": "/api-public/v1/policies/%s"}, %s},
                  {"policy": {"name": "DB primary", "slug": "%s",
                    "_selfUrl": "/api-public/v1/policies/%s"}, %s}]}
                """
                    .formatted(team, team, ofDatabases, policy, policy, ofDatabases)));
  }

  @Test
  void q26_usersOfVersion2AreAFlatArray() {
    assertThat(client.get(USERS).array("users").get(1))
        .isEqualTo(
            Answer.parse(
                """
                {"firstName": "Ana", "lastName": "Example", "username": "ana",
                 "email": "ana@example.org", "createdAt": "2024-01-07T09:00:00Z",
                 "passwordLastUpdated": "2024-01-07T09:00:00Z", "verified": true,
                 "_selfUrl": "/api-public/v1/user/ana"}
                """));
  }

  @Test
  void q26_usersOfVersion1AreAnArrayInAnArray() {
    assertThat(client.get("/api-public/v1/user").array("users"))
        .isEqualTo(List.of(client.get(USERS).array("users")));
  }

  @Test
  void q6_whatAUserHasNotIsAbsentAndNotNull() {
    FakeSplunkOnCall other =
        FakeSplunkOnCall.create(
            organisation -> organisation.user(User.builder().username("admin").build()));
    try (FakeServer ofOther = other.startServer()) {
      assertThat(RawClient.of(ofOther).get(USERS).json())
          .isEqualTo(
              Answer.parse(
                  """
                  {"users": [{"username": "admin", "verified": false,
                              "_selfUrl": "/api-public/v1/user/admin"}],
                   "_selfUrl": "/api-public/v2/user"}
                  """));
    }
  }

  private Map<?, ?> firstIncident() {
    return (Map<?, ?>) client.get(INCIDENTS).array("incidents").get(0);
  }
}
