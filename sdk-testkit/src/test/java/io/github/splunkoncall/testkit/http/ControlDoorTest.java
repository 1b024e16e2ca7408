package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.faults.FaultScript;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the control interface tells and does. */
class ControlDoorTest {
  private static final Instant START = Instant.parse("2025-01-06T09:00:00Z");

  private final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(
          organisation ->
              organisation
                  .startingAt(START)
                  .team(
                      "Databases",
                      team ->
                          team.members("ana", "ben", "cleo")
                              .rotation("Weekly", "ana", "ben")
                              .policy(
                                  "DB primary",
                                  policy ->
                                      policy
                                          .notifyRotation("Weekly")
                                          .after(Duration.ofMinutes(10))
                                          .notifyUsers("cleo")))
                  .routingKey("database", "DB primary"));
  private final FakeServer server = fake.startServer();
  private final RawClient client =
      RawClient.anonymous(server).with("Content-Type", "application/json");

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void theStateHasTheOpenIncidentsWithPhaseAgeAndWhomTheyPaged() {
    trigger("Disk full");
    fake.clock().advance(Duration.ofMinutes(12));
    trigger("Replica lag");
    fake.api("ben").acknowledgeIncident("2", "Looking");
    trigger("Gone soon");
    fake.api("ben").resolveIncident("3", "");

    Map<?, ?> state = get("/state");

    assertThat(state.get("clock")).isEqualTo("2025-01-06T09:12:00Z");
    assertThat(state.get("resolvedCount")).isEqualTo(1.0);
    assertThat(texts(state, "incidents", "number")).containsExactly("1", "2");
    assertThat(texts(state, "incidents", "title")).containsExactly("Disk full", "Replica lag");
    assertThat(texts(state, "incidents", "phase")).containsExactly("UNACKED", "ACKED");
    assertThat(texts(state, "incidents", "age")).containsExactly("PT12M", "PT0S");
    assertThat(texts(state, "incidents", "pagedUsers")).containsExactly("[ana, cleo]", "[ana]");
    assertThat(objects(state, "incidents").get(1).get("latest"))
        .isEqualTo(
            Map.of("to", "ACKED", "at", "2025-01-06T09:12:00Z", "by", "ben", "message", "Looking"));
  }

  @Test
  void theStateHasTheOrganisationAndWhoIsOnCallInWhosePlace() {
    String policy = fake.policy("DB primary").slug();
    fake.api().onCall().takeOnCall(policy, "ana", "cleo");
    fake.api().maintenance().start(StartMaintenance.of("database"));

    Map<?, ?> state = get("/state");
    Map<?, ?> team = objects(state, "teams").get(0);
    Map<?, ?> shift = objects(objects(team, "rotations").get(0), "shifts").get(0);
    List<Map<?, ?>> steps = objects(objects(team, "policies").get(1), "steps");

    assertThat(team.get("name")).isEqualTo("Databases");
    assertThat(team.get("members")).isEqualTo(List.of("ana", "ben", "cleo"));
    assertThat(shift.get("members")).isEqualTo(List.of("ana", "ben"));
    assertThat(shift.get("onDuty")).isEqualTo("ana");
    assertThat(shift.get("nextHandOff")).isEqualTo("2025-01-13T09:00:00Z");
    assertThat(steps.get(0))
        .isEqualTo(
            Map.of(
                "after", "PT0S",
                "entries", List.of("rotation Weekly"),
                "onCall", List.of(Map.of("username", "cleo", "inPlaceOf", "ana"))));
    assertThat(steps.get(1).get("after")).isEqualTo("PT10M");
    assertThat(texts(state, "routingKeys", "key")).containsExactly(".+", "database");
    assertThat(texts(state, "routingKeys", "policies"))
        .containsExactly("[Databases]", "[DB primary]");
    assertThat(texts(state, "maintenance", "routingKeys")).containsExactly("[database]");
    assertThat(texts(state, "users", "username")).containsExactly("admin", "ana", "ben", "cleo");
  }

  @Test
  void anIncidentWithoutATransitionHasNoLatestAndAnEmptyRotationNobodyOnDuty() {
    FakeSplunkOnCall empty =
        FakeSplunkOnCall.create(
            organisation -> organisation.team("Web", team -> team.rotation("Nobody")));
    empty.api().triggerAlarm("s", "d", IncidentTarget.user("admin"));
    try (FakeServer other = empty.startServer()) {
      Map<?, ?> state = (Map<?, ?>) RawClient.anonymous(other).get("/__fake__/state").json();

      assertThat(objects(state, "incidents").get(0).keySet())
          .isNotEmpty()
          .noneMatch("latest"::equals);
      assertThat(objects(objects(objects(state, "teams").get(0), "rotations").get(0), "shifts"))
          .containsExactly(Map.of("label", "24x7", "members", List.of()));
    }
  }

  @Test
  void movingTheClockEscalatesAndAnswersThePagesOnTheWay() {
    trigger("Disk full");

    Answer early = post("/clock/advance", "{\"duration\": \"PT9M59S\"}");
    Answer late = post("/clock/advance", "{\"duration\": \"PT1S\"}");

    assertThat(early.array("pages")).isEmpty();
    assertThat(texts(late.json(), "pages", "username")).containsExactly("cleo");
    assertThat(texts(late.json(), "pages", "number")).containsExactly("2.0");
    assertThat(fake.clock().now()).isEqualTo(START.plus(Duration.ofMinutes(10)));
    assertThat(get("/clock")).isEqualTo(Map.of("clock", "2025-01-06T09:10:00Z"));
  }

  @Test
  void pagesAreToldOfOneIncidentAndAfterANumber() {
    trigger("Disk full");
    trigger("Replica lag");
    fake.clock().advance(Duration.ofMinutes(10));

    assertThat(texts(get("/pages"), "pages", "number")).containsExactly("1.0", "2.0", "3.0", "4.0");
    assertThat(texts(get("/pages?incident=2"), "pages", "username")).containsExactly("ana", "cleo");
    assertThat(texts(get("/pages?after=3"), "pages", "number")).containsExactly("4.0");
    assertThat(texts(get("/pages?incident=1&after=1"), "pages", "number")).containsExactly("3.0");
    assertThat(texts(get("/pages?after=999999999999"), "pages", "number")).isEmpty();
    assertThat(texts(get("/pages?incident=9"), "pages", "number")).isEmpty();
    Map<?, ?> first = objects(get("/pages"), "pages").get(0);
    assertThat(first.get("at")).isEqualTo("2025-01-06T09:00:00Z");
    assertThat(first.get("why")).isEqualTo(fake.pages().get(0).reason().toString());
    assertThat(first.get("source")).isEqualTo("rotation");
    assertThat(first.get("rotation")).isEqualTo("Weekly");
    assertThat(first.get("by")).isEqualTo(fake.pages().get(0).notification().type().text());
  }

  @Test
  void theJournalHasTheCallsOfBothDoorsAndNotThoseOfTheControl() {
    trigger("Disk full");
    RawClient.of(server).get("/api-public/v1/incidents/9");
    RawClient.of(server).get("/nothing");
    get("/state");

    Map<?, ?> journal = get("/journal");
    List<Map<?, ?>> calls = objects(journal, "calls");

    assertThat(journal.get("dropped")).isEqualTo(0.0);
    assertThat(get("/state").get("callCount")).isEqualTo(3.0);
    assertThat(texts(journal, "calls", "number")).containsExactly("1.0", "2.0", "3.0");
    assertThat(texts(journal, "calls", "operation"))
        .containsExactly("CREATE_INCIDENT", "GET_INCIDENT", "null");
    assertThat(calls.get(0).get("actor")).isEqualTo("admin");
    assertThat(calls.get(0).get("arguments"))
        .asInstanceOf(MAP)
        .extractingByKey("body", STRING)
        .contains("Disk full");
    assertThat(calls.get(0).get("outcome")).isEqualTo(Map.of("kind", "succeeded", "text", "ok"));
    assertThat(calls.get(1).get("arguments")).isEqualTo(Map.of("incidentNumber", "9"));
    assertThat(calls.get(1).get("outcome"))
        .isEqualTo(
            Map.of(
                "kind", "refused",
                "text", "404 \"Incident not found\"",
                "status", 404.0,
                "error", "Incident not found"));
    assertThat(calls.get(2).get("arguments"))
        .isEqualTo(Map.of("method", "GET", "path", "/nothing"));
    assertThat(texts(get("/journal?after=2"), "calls", "number")).containsExactly("3.0");
    assertThat(texts(get("/journal?after=99"), "calls", "number")).isEmpty();
  }

  @Test
  void anAlertThatIsNestedAsDeeplyAsJsonCanBeIsStillShown() {
    String deep = "{\"a\":".repeat(120) + "1" + "}".repeat(120);
    String path = server.restEndpoint().getPath() + "/database";
    Answer answer =
        RawClient.anonymous(server)
            .post(
                path,
                "{\"message_type\": \"CRITICAL\", \"entity_id\": \"disk\", \"more\": "
                    + deep
                    + "}");

    assertThat(texts(get("/journal"), "calls", "operation")).containsExactly("INGEST_ALERT");
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void faultsAreInjectedToldAndTakenAway() {
    String rule = "LIST_TEAMS next 1: status 503 \"busy\"";
    RawClient authenticated = RawClient.of(server);

    Answer put =
        client.send(
            "PUT", "/__fake__/faults", "{\"rules\": [\"" + rule.replace("\"", "\\\"") + "\"]}");

    assertThat(put.json()).isEqualTo(Map.of("rules", List.of(rule)));
    assertThat(get("/faults")).isEqualTo(Map.of("rules", List.of(rule)));
    assertThat(fake.faults()).hasToString(rule);
    assertThat(authenticated.get(HttpDoorSuite.TEAMS).status()).isEqualTo(503);
    assertThat(objects(get("/journal"), "calls").get(0).get("outcome"))
        .isEqualTo(
            Map.of(
                "kind", "spoilt",
                "text", "fault: status 503 \"busy\"",
                "fault", "status 503 \"busy\""));
    client.send("PUT", "/__fake__/faults", "{\"rules\": [\"any always: html 502\"]}");
    assertThat(authenticated.get(HttpDoorSuite.TEAMS).status()).isEqualTo(502);
    assertThat(client.get("/__fake__/clock").status()).isEqualTo(200);
    assertThat(client.send("DELETE", "/__fake__/faults", "").json())
        .isEqualTo(Map.of("rules", List.of()));
    assertThat(authenticated.get(HttpDoorSuite.TEAMS).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                           | rules: it is missing; it must be the lines of a fault script",
        "{\"rules\": \"any always: reset\"} | rules: it must be an array of lines",
        "{\"rules\": [7]}             | rules: '7' is no rule of a fault script",
        "{\"rules\": [\"any often: reset\"]} | rules: 'any often: reset' is no rule of a fault script",
        "{\"script\": \"\"}           | script: there is no such field, only rules"
      })
  void aScriptThatIsNoneIsRefusedWithItsLine(String body, String text) {
    fake.inject(FaultScript.onAny().always().reset());

    Answer answer = client.send("PUT", "/__fake__/faults", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).startsWith(text);
    assertThat(fake.faults()).hasToString("any always: reset");
  }

  @Test
  void aResetMakesEverythingAsItWasAndLeavesTheKeys() {
    RawClient authenticated = RawClient.of(server);
    trigger("Disk full");
    fake.clock().advance(Duration.ofDays(3));
    fake.inject(FaultScript.on(Operation.GET_MAINTENANCE_MODE).always().reset());
    fake.api().users().delete("ben", UserReplacement.specifiedUser("ana"));

    Answer answer = post("/reset", "");

    assertThat(answer.json()).isEqualTo(Map.of("clock", START.toString()));
    assertThat(get("/state").get("incidents")).isEqualTo(List.of());
    assertThat(get("/pages").get("pages")).isEqualTo(List.of());
    assertThat(get("/journal")).isEqualTo(Map.of("dropped", 0.0, "calls", List.of()));
    assertThat(get("/faults")).isEqualTo(Map.of("rules", List.of()));
    assertThat(authenticated.get(HttpDoorSuite.USERS).body()).contains("\"ben\"");
    assertThat(authenticated.get(HttpDoorSuite.INCIDENTS).array("incidents")).isEmpty();
    trigger("Again");
    assertThat(fake.incident("1").displayName()).contains("Again");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                        | duration: it is missing; it must be a time such as PT15M",
        "``                        | duration: it is missing; it must be a time such as PT15M",
        "{\"duration\": null}      | duration: it is missing; it must be a time such as PT15M",
        "{\"duration\": 15}        | duration: '15' is no time such as PT15M, PT1H or P1D",
        "{\"duration\": \"15m\"}   | duration: '15m' is no time such as PT15M, PT1H or P1D",
        "{\"duration\": \"-PT1M\"} | duration: '-PT1M' is not from PT0S to P3660D",
        "{\"duration\": \"P9999D\"}| duration: 'P9999D' is not from PT0S to P3660D",
        "{\"minutes\": 15}         | minutes: there is no such field, only duration",
        "[15]                      | the body is not an object",
        "{\"duration\":            | the JSON ends too early at $.duration"
      })
  void aBadBodyIsRefusedWithTheNameOfTheField(String body, String text) {
    Answer answer = post("/clock/advance", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isEqualTo(text);
    assertThat(fake.clock().now()).isEqualTo(START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "x", "1.5", "9999999999999999999", ""})
  void aBadNumberInTheQueryIsRefusedWithItsName(String number) {
    Answer answer = client.get("/__fake__/pages?after=" + number);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error())
        .isEqualTo("after: '" + number + "' is not a whole number of 0 or more");
  }

  @Test
  void whatIsNotThereIsNamed() {
    Answer path = client.get("/__fake__/stat");
    Answer method = client.send("PUT", "/__fake__/clock", "{}");

    assertThat(path.status()).isEqualTo(404);
    assertThat(path.error()).isEqualTo("There is nothing at /__fake__/stat; see /__fake__/");
    assertThat(client.get("/__fake__").status()).isEqualTo(404);
    assertThat(method.status()).isEqualTo(405);
    assertThat(method.error()).isEqualTo("/__fake__/clock takes GET");
  }

  @Test
  void theRootTellsAllPaths() {
    assertThat(client.get("/__fake__/").array("paths"))
        .asInstanceOf(LIST)
        .contains("GET /__fake__/state", "POST /__fake__/clock/advance", "POST /__fake__/reset");
  }

  private void trigger(String summary) {
    fake.api()
        .triggerAlarm(
            summary, "d", IncidentTarget.escalationPolicy(fake.policy("DB primary").slug()));
  }

  private Map<?, ?> get(String path) {
    Answer answer = client.get("/__fake__" + path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("application/json;charset=utf-8");
    return (Map<?, ?>) answer.json();
  }

  private Answer post(String path, String body) {
    return client.post("/__fake__" + path, body);
  }

  private static List<Map<?, ?>> objects(Object object, String field) {
    List<Map<?, ?>> objects = new ArrayList<>();
    if (object instanceof Map<?, ?> fields && fields.get(field) instanceof List<?> list) {
      list.forEach(element -> objects.add((Map<?, ?>) element));
      return objects;
    }
    throw new AssertionError("no array '" + field + "' in: " + object);
  }

  private static List<String> texts(Object object, String array, String field) {
    return objects(object, array).stream().map(one -> String.valueOf(one.get(field))).toList();
  }
}
