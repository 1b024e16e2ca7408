package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.assumptions.BatchForm;
import io.github.splunkoncall.testkit.assumptions.RateLimiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The answers in the shapes that are not assumed by default. */
class OtherShapesTest {
  private static final String ANA = "/api-public/v1/user/ana";
  private static final String BATCH = "/api-public/v1/user/batch";

  private final List<FakeServer> servers = new ArrayList<>();

  @AfterEach
  void stopServers() {
    servers.forEach(FakeServer::close);
  }

  @Test
  void q26_usersOfVersion1AreAFlatArray() {
    RawClient client = assuming(Assumption.USERS_V1_ARE_NESTED, false);

    assertThat(client.get("/api-public/v1/user").array("users"))
        .hasSize(3)
        .isEqualTo(client.get("/api-public/v2/user").array("users"));
  }

  @Test
  void q43_verifiedOfAMemberIsText() {
    RawClient client = assuming(Assumption.MEMBERS_ARE_VERIFIED_IN_WORDS, true);

    assertThat(client.get(team(client) + "/members").array("members"))
        .allSatisfy(member -> assertThat(((Map<?, ?>) member).get("verified")).isEqualTo("true"));
  }

  @Test
  void q45_policiesOfATeamAreFlat() {
    RawClient client = assuming(Assumption.TEAM_POLICIES_ARE_FLAT, true);
    String slug = team(client).replaceFirst(".*/", "");

    assertThat(client.get(team(client) + "/policies").json())
        .isEqualTo(
            Answer.parse(
                """
                {"policies": [
                  {"name": "Web", "slug": "%s", "_selfUrl": "/api-public/v1/policies/%s"}]}
                """
                    .formatted(slug, slug)));
  }

  @Test
  void q42_adminsHaveOnlyNames() {
    RawClient client = assuming(Assumption.ADMINS_HAVE_DETAILS, false);

    assertThat(client.get(team(client) + "/admins").json())
        .isEqualTo(
            Answer.parse(
                """
                {"teamAdmins": [{"username": "ana", "firstName": "Ana", "lastName": "Example",
                                 "_selfUrl": "/api-public/v1/user/ana"}]}
                """));
  }

  @Test
  void q61_webhooksAreSpelledInLowerCase() {
    RawClient client = assuming(Assumption.WEBHOOKS_FIELD, "webhooks");

    assertThat(client.get("/api-public/v1/webhooks").array("webhooks")).hasSize(1);
    assertThat(client.get("/api-public/v1/webhooks").body()).doesNotContain("webHooks");
  }

  @Test
  void q4_aTakenNameIsAnErrorUnderA200() {
    Answer answer =
        assuming(Assumption.TAKEN_TEAM_STATUS, 200)
            .post("/api-public/v1/team", "{\"name\": \"Web\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.error()).isEqualTo("Team name Web is unavailable");
  }

  @Test
  void q5_aDeletionHasNoAnswer() {
    Answer answer =
        assuming(Assumption.DELETIONS_ARE_ANSWERED, false)
            .send("DELETE", ANA, "{\"replacement\": \"ben\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void q29_aBatchInTheOtherFormIsRefusedAndCreatesNobody() {
    String user =
        "{\"firstName\": \"Jun\", \"lastName\": \"Sato\", \"username\": \"jun\","
            + " \"email\": \"jun@example.org\"}";
    RawClient onlyObjects = assuming(Assumption.BATCH_FORM, BatchForm.OBJECT);
    RawClient onlyArrays = assuming(Assumption.BATCH_FORM, BatchForm.ARRAY);

    assertThat(onlyObjects.post(BATCH, "[" + user + "]").error())
        .isEqualTo("A batch must be an object");
    assertThat(onlyArrays.post(BATCH, "{\"users\": [" + user + "]}").error())
        .isEqualTo("A batch must be an array");
    assertThat(onlyArrays.post(BATCH, "{\"users\": [" + user + "]}").status()).isEqualTo(400);
    assertThat(onlyObjects.post(BATCH, "{\"users\": [" + user + "]}").array("users")).hasSize(1);
    assertThat(onlyArrays.post(BATCH, "[" + user + "]").json()).isInstanceOf(List.class);
  }

  @Test
  void aSearchThatMatchesNobodyIsNotFound() {
    RawClient client = assuming(Assumption.UNMATCHED_EMAIL_STATUS, 404);

    assertThat(client.get("/api-public/v2/user?email=nobody@").status()).isEqualTo(404);
    assertThat(client.get("/api-public/v2/user?email=ana@").array("users")).hasSize(1);
  }

  @Test
  void anUpdateOfAUserNeedsAllFieldsUnlessAbsentOnesStay() {
    String change = "{\"lastName\": \"Lind\"}";
    Answer refused = assuming(Assumption.USER_UPDATES_ARE_WHOLE, true).send("PUT", ANA, change);
    Answer done = assuming(Assumption.USER_UPDATES_ARE_WHOLE, false).send("PUT", ANA, change);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(done.json())
        .isEqualTo(
            Answer.parse(
                """
                {"firstName": "Ana", "lastName": "Lind", "username": "ana",
                 "email": "ana@example.org", "createdAt": "2024-01-07T09:00:00Z",
                 "passwordLastUpdated": "2024-01-07T09:00:00Z", "verified": true,
                 "_selfUrl": "/api-public/v1/user/ana"}
                """));
  }

  @Test
  void anotherUsernameInAnUpdateIsIgnoredOrRefused() {
    String change =
        "{\"firstName\": \"Ana\", \"lastName\": \"Lind\", \"username\": \"anna\","
            + " \"email\": \"ana@example.org\"}";
    Answer ignored = assuming(Assumption.OTHER_USERNAME_STATUS, 200).send("PUT", ANA, change);
    Answer refused = assuming(Assumption.OTHER_USERNAME_STATUS, 422).send("PUT", ANA, change);

    assertThat(ignored.body()).contains("\"username\":\"ana\"", "\"lastName\":\"Lind\"");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.error()).isEqualTo("The username cannot be changed");
  }

  @Test
  void q2_aCallTooManyIsToldWhenToComeAgain() {
    RawClient client = assuming(Assumption.RATE_LIMITING, RateLimiting.TOO_MANY_REQUESTS);
    client.get("/api-public/v1/team");
    client.get("/api-public/v1/team");
    Answer answer = client.get("/api-public/v1/team");

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.retryAfter()).isEqualTo("1");
    assertThat(client.get("/api-public/v1/nothing").status()).isEqualTo(404);
  }

  @Test
  void theHistoryOfIncidentsIsThereOnceAMinute() {
    RawClient client = assuming(Assumption.RATE_LIMITING, RateLimiting.TOO_MANY_REQUESTS);
    assertThat(client.get("/api-reporting/v2/incidents").status()).isEqualTo(200);
    Answer answer = client.get("/api-reporting/v2/incidents");

    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.retryAfter()).isEqualTo("60");
    assertThat(answer.error()).isEqualTo("Too many requests");
  }

  private <T> RawClient assuming(Assumption<T> assumption, T value) {
    FakeServer server =
        FakeSplunkOnCall.create(organisation -> setUp(organisation).assume(assumption, value))
            .startServer();
    servers.add(server);
    return RawClient.of(server);
  }

  private static OrganisationBuilder setUp(OrganisationBuilder organisation) {
    return organisation
        .team("Web", team -> team.members("ana", "ben").admins("ana"))
        .webhook("Status page", "https://hooks.example.org/vo");
  }

  /** The path of the one team. */
  private static String team(RawClient client) {
    Map<?, ?> team = (Map<?, ?>) ((List<?>) client.get("/api-public/v1/team").json()).get(0);
    return String.valueOf(team.get("_selfUrl"));
  }
}
