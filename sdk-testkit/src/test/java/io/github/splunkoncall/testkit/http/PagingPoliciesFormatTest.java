package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.pagingpolicies.NotificationType;
import io.github.splunkoncall.pagingpolicies.PagingRule;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paging policies, field by field as the service spells them. */
class PagingPoliciesFormatTest extends HttpDoorSuite {
  private static final String PAGING = "/api-public/v1/profile/ana/policies";

  @Test
  void q38_aPolicyHasStepsAndRulesThatCountFrom0AndALinkToItself() {
    assertThat(client.get(PAGING).json())
        .isEqualTo(
            Answer.parse(
                """
                {"steps": [
                   {"index": 0, "timeout": 5, "rules": [{"index": 0, "type": "push"}]}],
                 "_selfUrl": "/api-public/v1/profile/ana/policies"}
                """));
  }

  @Test
  void q38_stepsAndRulesComeInEnvelopesWithLinks() {
    String step = "{\"timeout\":10,\"rules\":[{\"type\":\"push\"}]}";

    assertThat(client.post(PAGING, step).json())
        .isEqualTo(
            Answer.parse(
                """
                {"step": {"index": 1, "timeout": 10, "rules": [{"index": 0, "type": "push"}]},
                 "_selfUrl": "/api-public/v1/profile/ana/policies/1"}
                """));
    assertThat(client.get(PAGING + "/1").json())
        .isEqualTo(client.send("PUT", PAGING + "/1", step).json());
    assertThat(client.post(PAGING + "/1", "{\"type\":\"push\"}").json())
        .isEqualTo(
            Answer.parse(
                """
                {"stepRule": {"index": 1, "type": "push"},
                 "_selfUrl": "/api-public/v1/profile/ana/policies/1/1"}
                """));
    assertThat(client.get(PAGING + "/1/1").json())
        .isEqualTo(client.send("PUT", PAGING + "/1/1", "{\"type\":\"push\"}").json())
        .isEqualTo(client.send("DELETE", PAGING + "/1/1", "").json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Email", "email", "EMAIL"})
  void q37_aContactTypeIsReadInAnyCaseAndAnsweredWithACapital(String type) {
    FakeSplunkOnCall other =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .users("ana")
                    .assume(Assumption.NEW_USERS_ARE_PAGED_BY, NotificationType.EMAIL));
    PagingRule rule = other.api().pagingPolicies().rule("ana", 0, 0);
    String contact = "\"contact\":{\"id\":%d,\"type\":\"%s\"}";
    long id = rule.contact().orElseThrow().id();
    try (FakeServer ofOther = other.startServer()) {
      Answer answer =
          RawClient.of(ofOther)
              .post(PAGING + "/0", "{\"type\":\"email\"," + contact.formatted(id, type) + "}");

      assertThat(answer.body()).contains(contact.formatted(id, "Email"));
    }
  }

  @Test
  void q34_thePushRuleOfAClientThatAlwaysSendsAContactIsTaken() {
    Answer answer =
        client.post(PAGING + "/0", "{\"type\":\"push\",\"contact\":{\"id\":0,\"type\":\"\"}}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"stepRule\":{\"index\":1,\"type\":\"push\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"timeout\":5}",
        "{\"rules\":[]}",
        "{\"timeout\":7,\"rules\":[]}",
        "{\"timeout\":0,\"rules\":[]}",
        "{\"timeout\":\"soon\",\"rules\":[]}",
        "{\"timeout\":5,\"rules\":[{}]}",
        "{\"timeout\":5,\"rules\":[{\"type\":\"sms\"}]}",
        "{\"timeout\":5,\"rules\":[{\"type\":\"push\",\"contact\":{\"id\":7,\"type\":\"phone\"}}]}",
        ""
      })
  void q38_aStepThatIsIncompleteOrImpossibleIsRefused(String body) {
    assertThat(client.post(PAGING, body).status()).isEqualTo(400);
    assertThat(client.send("PUT", PAGING + "/0", body).status()).isEqualTo(400);
    assertThat(client.get(PAGING).array("steps")).hasSize(1);
  }

  @Test
  void theRefusalOfATimeoutNamesThoseThatAreAllowed() {
    assertThat(client.post(PAGING, "{\"timeout\":7,\"rules\":[]}").error())
        .contains("timeout must be one of 1, 5, 10, 15, 20, 25, 30, 45, 60 minutes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"first", "-1", "1", "1.0", "99999999999"})
  void whatIsNoIndexIsNotFound(String index) {
    assertThat(client.get(PAGING + "/" + index).status()).isEqualTo(404);
    assertThat(client.get(PAGING + "/0/" + index).status()).isEqualTo(404);
    assertThat(client.send("DELETE", PAGING + "/" + index + "/0", "").status()).isEqualTo(404);
  }

  @Test
  void q36_timeoutTypesAreText() {
    assertThat(timeouts(client).get(0))
        .isEqualTo(
            Answer.parse(
                "{\"type\": \"1\", \"description\": \"If still unacked after 1 minute\"}"));
    assertThat(client.get("/api-public/v1/policies/types/timeouts").body())
        .endsWith("\"_selfUrl\":\"/api-public/v1/policies/types/timeouts\"}");
  }

  @Test
  void q36_timeoutTypesAreNumbersIfThatIsAssumed() {
    FakeSplunkOnCall other =
        FakeSplunkOnCall.create(
            organisation -> organisation.assume(Assumption.TIMEOUT_TYPES_ARE_TEXT, false));
    try (FakeServer ofOther = other.startServer()) {
      assertThat(timeouts(RawClient.of(ofOther)).get(1))
          .isEqualTo(
              Answer.parse("{\"type\": 5, \"description\": \"If still unacked after 5 minutes\"}"));
    }
  }

  @Test
  void aDeletionAnswersNothingIfThatIsAssumed() {
    FakeSplunkOnCall other =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.users("ana").assume(Assumption.DELETIONS_ARE_ANSWERED, false));
    try (FakeServer ofOther = other.startServer()) {
      RawClient raw = RawClient.of(ofOther);
      raw.post(PAGING + "/0", "{\"type\":\"push\"}");

      Answer answer = raw.send("DELETE", PAGING + "/0/1", "");

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEmpty();
    }
  }

  @Test
  void q40_aPolicyForCertainTimesHasAFieldForEachDay() {
    FakeSplunkOnCall other =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .users("ana")
                    .pagingPolicy(
                        "ana",
                        "Mondays",
                        policy ->
                            policy
                                .on(DayOfWeek.MONDAY)
                                .step(Duration.ofMinutes(15), NotificationType.PUSH)));
    try (FakeServer ofOther = other.startServer()) {
      Answer answer = RawClient.of(ofOther).get("/api-public/v2/profile/ana/policies");

      assertThat(answer.array("policies").get(1))
          .isEqualTo(
              Answer.parse(
                  """
                  {"rank": 1, "name": "Mondays", "slug": "mondays",
                   "timeMask": {"monday": true, "tuesday": false, "wednesday": false,
                     "thursday": false, "friday": false, "saturday": false, "sunday": false,
                     "timeZone": "UTC", "startTime": "00:00:00.000", "endTime": "00:00:00.000"},
                   "steps": [
                     {"index": 0, "timeout": 15, "rules": [{"index": 0, "type": "push"}]}]}
                  """));
    }
  }

  @Test
  void q39_theFlatViewCountsStepsFrom1() {
    client.post(PAGING + "/0", "{\"type\":\"push\"}");

    assertThat(client.get("/api-public/v1/user/ana/policies").json())
        .isEqualTo(
            Answer.parse(
                """
                {"username": "ana", "userId": 50001, "policies": [
                   {"order": 1, "timeout": 5, "contactType": "push"},
                   {"order": 1, "timeout": 5, "contactType": "push"}]}
                """));
  }

  private static List<?> timeouts(RawClient client) {
    return client.get("/api-public/v1/policies/types/timeouts").array("timeoutTypes");
  }
}
