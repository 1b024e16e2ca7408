package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.alerts.AlertDetail;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.testkit.FakeServer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The REST endpoint for alerts, as other senders use it. */
class IngestDoorTest extends HttpDoorSuite {
  private static final String ALERTS = "/integrations/generic/20131114/alert/";
  private static final String MINE = ALERTS + "demo-ingest-key";

  private final RawClient anonymous = RawClient.anonymous(server);

  @Test
  void theEndpointIsTheUrlUpToTheRoutingKey() {
    assertThat(server.restEndpoint()).hasToString(server.url() + MINE);
    try (FakeServer own = fake.startServer(0, server.credentials(), "my/key ü")) {
      assertThat(own.restEndpoint()).hasToString(own.url() + ALERTS + "my%2Fkey%20%C3%BC");
      assertThat(
              RawClient.anonymous(own)
                  .post(own.restEndpoint().getRawPath(), "{\"message_type\":\"INFO\"}")
                  .status())
          .isEqualTo(200);
    }
  }

  @Test
  void aKeyThatCannotBeInAPathIsRefusedAndNotShown() {
    Credentials credentials = server.credentials();
    for (String key : List.of("", " ", "..", "s3cret\n")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> fake.startServer(0, credentials, key))
          .withMessageContaining("ingestKey")
          .withMessageNotContaining("s3cret");
    }
  }

  @Test
  void needsNoHeadersAndTakesNothingFromThem() {
    assertThat(anonymous.post(MINE + "/database", critical("a")).status()).isEqualTo(200);
    assertThat(
            anonymous
                .with("X-VO-Api-Id", "wrong")
                .with("X-VO-Api-Key", "wrong")
                .post(MINE, critical("b"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void anUnknownKeyIsNotFoundAndNotRepeated() {
    for (String path : List.of("demo-key", "demo-ingest-key2/database", "Demo-ingest-key")) {
      Answer answer = client.post(ALERTS + path, critical("a"));

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.json())
          .isEqualTo(Map.of("result", "failure", "message", "No REST endpoint has this key"));
    }
    assertThat(fake.api().getIncidents()).isEmpty();
  }

  @Test
  void theOtherOperationsDoNotTakeTheIngestKey() {
    assertThat(anonymous.get(TEAMS).status()).isEqualTo(401);
    assertThat(anonymous.send("GET", MINE, "").status()).isEqualTo(401);
    assertThat(anonymous.post(MINE + "/a/b", critical("a")).status()).isEqualTo(401);
  }

  @Test
  void answersWithTheEntityId() {
    assertThat(anonymous.post(MINE + "/database", critical("disk/db7")).json())
        .isEqualTo(Map.of("result", "success", "entity_id", "disk/db7"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"message_type\":\"CRITICAL\"}",
        "{\"message_type\":\"CRITICAL\",\"entity_id\":null}",
        "{\"message_type\":\"CRITICAL\",\"entity_id\":\" \"}"
      })
  void anAlertWithoutAnEntityIdGetsARandomOne(String body) {
    String answer = anonymous.post(MINE, body).body();

    assertThat(answer).matches("\\{\"result\":\"success\",\"entity_id\":\"[0-9a-f-]{36}\"}");
    assertThat(answer).contains(fake.incident("1").entityId().orElseThrow());
  }

  @Test
  void anEntityIdThatIsANumberIsAText() {
    anonymous.post(MINE, "{\"message_type\":\"CRITICAL\",\"entity_id\":5}");

    assertThat(fake.incident("1").entityId()).contains("5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"message_type\":null}", "{\"message_type\":[\"CRITICAL\"]}"})
  void q4_withoutATypeItFailsWithStatus200(String body) {
    Answer answer = anonymous.post(MINE, body);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json())
        .isEqualTo(Map.of("result", "failure", "message", "message_type is missing"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "CRITICAL", "{\"message_type\":"})
  void whatIsNoObjectFailsWithStatus400(String body) {
    Answer answer = anonymous.post(MINE, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).startsWith("{\"result\":\"failure\",\"message\":\"");
  }

  @Test
  void q74_smallLettersAreAsGoodAsCapitals() {
    anonymous.post(MINE, "{\"message_type\":\"critical\",\"entity_id\":\"a\"}");
    anonymous.post(MINE, "{\"message_type\":\"Warning\",\"entity_id\":\"a\"}");

    assertThat(fake.incident("1").entityState()).contains(EntityState.WARNING);
    assertThat(client.get("/api-public/v1/alerts/" + latestAlert()).json())
        .isInstanceOfSatisfying(
            Map.class, alert -> assertThat(alert.get("messageType")).isEqualTo("WARNING"));
  }

  @Test
  void bothNamesOfTheHostAreKnown() {
    anonymous.post(
        MINE, "{\"message_type\":\"CRITICAL\",\"entity_id\":\"a\",\"hostname\":\"db7\"}");
    anonymous.post(
        MINE, "{\"message_type\":\"CRITICAL\",\"entity_id\":\"b\",\"host_name\":\"db8\"}");

    assertThat(fake.incident("1").host()).contains("db7");
    assertThat(fake.incident("2").host()).contains("db8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1709622540", "1709622540.9", "\"1709622540\"", "1.70962254E9"})
  void timesAreSecondsInAnyForm(String seconds) {
    assertThat(alertWith("state_start_time", seconds).stateStartTime())
        .contains(Instant.parse("2024-03-05T07:09:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"soon\"", "null", "[]", "\"\""})
  void atATimeThatMakesNoSenseTheAlertCame(String time) {
    assertThat(alertWith("timestamp", time).timestamp()).contains(fake.clock().now());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e300", "-1e300", "99999999999999999999", "\"NaN\""})
  void aTimeBeyondAllTimesDoesNoHarm(String time) {
    alertWith("timestamp", time);

    assertThat(client.get("/api-public/v1/alerts/" + latestAlert()).status()).isEqualTo(200);
  }

  @Test
  void q20_rawIsAJsonDocumentInAText() {
    AlertDetail alert = alertWith("zone", "{\"rack\":[7,true,\"a\\\"b\"]}");

    assertThat(Answer.parse(alert.raw().orElseThrow()))
        .isEqualTo(
            Answer.parse(
                """
                {"message_type": "CRITICAL", "entity_id": "a", "VO_MONITOR_TYPE": "API",
                 "zone": {"rack": [7, true, "a\\"b"]}}"""));
    assertThat(client.get("/api-public/v1/alerts/" + latestAlert()).body())
        .contains("\"raw\":\"{\\\"message_type\\\":\\\"CRITICAL\\\"");
  }

  private AlertDetail alertWith(String field, String value) {
    String body =
        "{\"message_type\":\"CRITICAL\",\"entity_id\":\"a\",\"%s\":%s}".formatted(field, value);
    assertThat(anonymous.post(MINE, body).status()).isEqualTo(200);
    return fake.api().alerts().get(latestAlert());
  }

  private String latestAlert() {
    return fake.incident("1").lastAlertId().orElseThrow();
  }

  private static String critical(String entityId) {
    return "{\"message_type\":\"CRITICAL\",\"entity_id\":\"" + entityId + "\"}";
  }
}
