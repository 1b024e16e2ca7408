package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules and overrides as any client sees them. */
class OnCallFormatTest extends HttpDoorSuite {
  private static final String OVERRIDES = "/api-public/v1/overrides";

  @Test
  void aScheduleHasTheNamesOfTheService() {
    String policy = fake.policy("DB primary").slug();
    client.patch(POLICIES + "/" + policy + "/oncall/user", take("ana", "ben"));

    Answer answer = client.get("/api-public/v2/team/" + team() + "/oncall/schedule");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "{\"onCallUser\":{\"username\":\"ana\"},"
                + "\"overrideOnCallUser\":{\"username\":\"ben\"},\"onCallType\":\"user\",\"rolls\":[]}")
        .contains(
            "\"overrides\":[{\"origOnCallUser\":{\"username\":\"ana\"},"
                + "\"overrideOnCallUser\":{\"username\":\"ben\"},\"start\":\"2025-01-06T09:00:00Z\",")
        .contains("\"policy\":{\"name\":\"DB primary\",\"slug\":\"" + policy);
  }

  @Test
  void q21_onCallNowHasTheObservedNames() {
    assertThat(client.get(ON_CALL).body())
        .contains("\"oncallNow\":[")
        .contains("{\"onCalluser\":{\"username\":\"ana\"}}");
  }

  @Test
  void q23_version1HasTheObservedNames() {
    assertThat(client.get("/api-public/v1/team/" + team() + "/oncall/schedule").body())
        .startsWith("{\"team\":\"" + team() + "\",\"schedule\":[{\"onCall\":\"ana\",")
        .endsWith("\"overrides\":[]}");
    assertThat(client.get("/api-public/v1/user/ana/oncall/schedule").body())
        .startsWith("[{\"team\":\"");
  }

  @ParameterizedTest
  @CsvSource({
    "daysForward=124, 'daysForward must be from 0 to 123, not 124'",
    "daysForward=-1, 'daysForward must be from 0 to 123, not -1'",
    "daysSkip=91, 'daysSkip must be from 0 to 90, not 91'",
    "step=4, 'step must be from 0 to 3, not 4'",
    "step=first, step must be a number",
    "daysSkip=, daysSkip must be a number",
  })
  void q25_whatIsOutOfRangeIsRefused(String query, String error) {
    Answer answer = client.get("/api-public/v2/team/" + team() + "/oncall/schedule?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo(error);
  }

  @Test
  void q24_aTakeAnswersOk() {
    String path = POLICIES + "/" + fake.policy("DB primary").slug() + "/oncall/user";

    assertThat(client.patch(path, take("ana", "ben")).body()).isEqualTo("{\"result\":\"ok\"}");
    assertThat(client.patch(path, take("ana", "ben")).status()).isEqualTo(400);
    assertThat(client.patch(path, "{\"fromUser\":\"ana\"}").status()).isEqualTo(400);
    assertThat(client.patch(path.replace("v1", "v2"), take("ana", "ben")).status()).isEqualTo(404);
  }

  @Test
  void q53_aCreatedOverrideComesInAnEnvelopeWithItsLink() {
    Answer answer = create("Europe/Stockholm", "2025-01-07T00:00:00Z");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("{\"override\":{\"publicId\":\"ovrprd-")
        .contains("\"user\":{\"username\":\"ana\",\"firstName\":\"Ana\",\"lastName\":\"Example\"}")
        .contains("\"timezone\":\"Europe/Stockholm\"")
        .contains("\"policy\":\"" + fake.policy("DB primary").slug() + "\",\"assigned\":false,")
        .contains("\"_selfUrl\":\"" + OVERRIDES + "/ovrprd-");
    assertThat(client.get(OVERRIDES).body()).endsWith(",\"_selfUrl\":\"" + OVERRIDES + "\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "Mars/Olympus, 2025-01-07T00:00:00Z",
    "Europe/Stockholm, 2025-01-06T00:00:00Z",
    "Europe/Stockholm, tomorrow",
  })
  void anOverrideThatMakesNoSenseIsRefused(String zone, String end) {
    assertThat(create(zone, end).status()).isEqualTo(400);
    assertThat(client.get(OVERRIDES).array("overrides")).isEmpty();
  }

  @Test
  void q55_anAssignmentNeedsNoPolicyInItsBody() {
    String id = create("UTC", "2025-01-07T00:00:00Z").body().replaceAll(".*(ovrprd-\\w+).*", "$1");
    String policy = fake.policy("DB primary").slug();
    String path = OVERRIDES + "/" + id + "/assignments/" + policy;

    assertThat(client.send("PUT", path, "{\"username\":\"admin\"}").body())
        .isEqualTo(
            ("{\"team\":\"%s\",\"policy\":\"%s\",\"assigned\":true,\"user\":\"admin\","
                    + "\"_selfUrl\":\"%s\"}")
                .formatted(team(), policy, path));
    assertThat(client.send("PUT", path, "{\"policy\":\"" + policy + "\"}").status()).isEqualTo(400);
    assertThat(client.send("DELETE", path, "").body())
        .isEqualTo(
            "{\"team\":\"%s\",\"policy\":\"%s\",\"assigned\":false,\"_selfUrl\":\"%s\"}"
                .formatted(team(), policy, path));
    assertThat(client.get(path).body()).contains("\"_selfUrl\":\"" + path + "\"");
    assertThat(client.get(OVERRIDES + "/" + id + "/assignments").body())
        .startsWith("[{\"team\":")
        .contains("\"_selfUrl\":\"" + path + "\"");
    assertThat(client.get(OVERRIDES + "/" + id).body()).contains("\"_selfUrl\":\"" + path + "\"");
  }

  private Answer create(String zone, String end) {
    return client.post(
        OVERRIDES,
        """
        {"username":"ana","timezone":"%s","start":"2025-01-06T00:00:00Z","end":"%s"}"""
            .formatted(zone, end));
  }

  private static String take(String fromUser, String toUser) {
    return "{\"fromUser\":\"%s\",\"toUser\":\"%s\"}".formatted(fromUser, toUser);
  }

  private String team() {
    return fake.team("Databases").slug();
  }
}
