package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.assumptions.NotesForm;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes, messages, maintenance mode and alert rules, field by field as the service spells them. */
class TimelineWireFormatTest extends HttpDoorSuite {
  private static final String NOTES = "/api-public/v1/incidents/1/notes";
  private static final String CHAT = "/api-public/v1/chat";
  private static final String SEND_MESSAGE = "/api-public/v1/stakeholders/sendMessage";
  private static final String MAINTENANCE = "/api-public/v1/maintenancemode";
  private static final String RULES = "/api-public/v1/alertRules";
  private static final String NOTE =
      "{\"name\":\"%s\",\"displayName\":\"T\",\"json_value\":{\"id\":81}}";

  @BeforeEach
  void openAnIncident() {
    client.post(INCIDENTS, creation());
  }

  @Test
  void q17_q18_oneNoteIsAnObjectAndSeveralAreAnArray() {
    assertThat(client.get(NOTES).body()).isEqualTo("{}");

    for (String name : List.of("a", "b")) {
      assertThat(
              client
                  .post(
                      NOTES,
                      "{\"name\":\""
                          + name
                          + "\",\"display_name\":\"T\",\"json_value\":{\"id\":81}}")
                  .body())
          .isEqualTo(NOTE.formatted(name));
      if (name.equals("a")) {
        assertThat(client.get(NOTES).body()).isEqualTo(NOTE.formatted("a"));
      }
    }

    assertThat(client.get(NOTES).body())
        .isEqualTo("[" + NOTE.formatted("a") + "," + NOTE.formatted("b") + "]");
  }

  @ParameterizedTest
  @EnumSource
  void q17_theClientReadsNotesInEveryForm(NotesForm form) {
    with(
        Assumption.NOTES_FORM,
        form,
        (api, raw) -> {
          String empty = raw.get(NOTES).body();
          assertThat(api.notes().list("1")).isEmpty();
          Note note = api.notes().create("1", NoteRequest.of("a", Map.of()));
          assertThat(api.notes().list("1")).containsExactly(note);
          assertThat(empty)
              .isEqualTo(
                  switch (form) {
                    case OBJECT_OR_ARRAY -> "{}";
                    case ARRAY -> "[]";
                    case ARRAY_IN_OBJECT -> "{\"notes\":[]}";
                  });
        });
  }

  @ParameterizedTest
  @CsvSource({"true,{}", "false,''"})
  void q5_answersWithoutContentAreEmptyOrAnEmptyObject(boolean objects, String body) {
    with(
        Assumption.EMPTY_ANSWERS_ARE_OBJECTS,
        objects,
        (api, raw) -> {
          api.notes().create("1", NoteRequest.of("a", Map.of()));
          api.notes().update("1", NoteRequest.of("a", Map.of("x", 1)));
          api.notes().delete("1", "a");
          api.chat()
              .send(
                  ChatMessageRequest.builder()
                      .username("admin")
                      .text("hello")
                      .monitoringTool("x")
                      .build());
          api.stakeholders()
              .send(
                  StakeholderMessage.builder()
                      .title("t")
                      .message("m")
                      .incidentNumber("1")
                      .addRecipients("admin")
                      .build());
          assertThat(
                  raw.post(
                          CHAT,
                          "{\"username\":\"admin\",\"externalUsername\":\"A\",\"text\":\"t\","
                              + "\"monitoringTool\":\"x\"}")
                      .body())
              .isEqualTo(body);
        });
  }

  @Test
  void q62_chatIsAnsweredByMillisecondsAndSequences() {
    client.post(
        CHAT,
        "{\"username\":\"ana\",\"externalUsername\":\"Ana\",\"text\":\"t\","
            + "\"monitoringTool\":\"x\",\"incidentId\":1,\"tags\":[\"db\"]}");

    assertThat(client.get(CHAT + "?incidentId=1&limit=1&offset=0").body())
        .isEqualTo(
            "{\"messages\":[{\"username\":\"ana\",\"text\":\"t\",\"serviceTime\":1736154000000,"
                + "\"sequence\":1,\"tags\":[\"db\"]}],\"hasMore\":false}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=x", "offset=-1", "incidentId=x"})
  void aQueryThatMakesNoSenseIsRefused(String query) {
    Answer answer = client.get(CHAT + "?" + query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.error()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"title\":\"t\",\"message\":\"m\",\"incidentId\":1,\"recipients\":[]}",
        "{\"title\":\"t\",\"message\":\"m\",\"incidentId\":1}",
        "{\"title\":\"t\",\"message\":\"m\",\"recipients\":[\"ana\"]}",
        "{\"message\":\"m\",\"incidentId\":1,\"recipients\":[\"ana\"]}"
      })
  void aMessageToNobodyOrOfNothingIsRefused(String body) {
    assertThat(client.post(SEND_MESSAGE, body).status()).isEqualTo(400);
    assertThat(fake.stakeholderMessages()).isEmpty();
  }

  @Test
  void q63_q64_maintenanceModesAreAnsweredAsAWhole() {
    Answer started =
        client.post(
            MAINTENANCE + "/start",
            "{\"type\":\"RoutingKeys\",\"names\":[\"database\"],\"purpose\":\"upgrade\"}");
    String id = fake.api().maintenance().state().instances().get(0).instanceId();
    String state =
        "{\"companyId\":\"fake\",\"activeInstances\":[{\"instanceId\":\"%s\",\"startedBy\":\"admin\","
                .formatted(id)
            + "\"startedAt\":1736154000000,\"purpose\":\"upgrade\",\"targets\":[{\"type\":"
            + "\"RoutingKeys\",\"names\":[\"database\"]}],\"isGlobal\":false}]}";

    assertThat(started.body()).isEqualTo(state);
    assertThat(client.get(MAINTENANCE).body()).isEqualTo(state);
    assertThat(client.send("PUT", MAINTENANCE + "/" + id + "/end", "").body())
        .isEqualTo("{\"companyId\":\"fake\",\"activeInstances\":[]}");
  }

  @Test
  void onlyAnEmptyArrayOfNamesIsGlobal() {
    assertThat(client.post(MAINTENANCE + "/start", "{\"type\":\"RoutingKeys\"}").status())
        .isEqualTo(400);
    assertThat(client.post(MAINTENANCE + "/start", "{\"names\":[]}").body())
        .contains("\"names\":[]}],\"isGlobal\":true}");
    assertThat(client.post(MAINTENANCE + "/start", "{\"names\":[]}").status()).isEqualTo(409);
  }

  @Test
  void q65_theRoutingKeyOfARuleIsTakenUnderBothNames() {
    for (String name : List.of("routeKey", "routingKey")) {
      assertThat(
              client
                  .post(
                      RULES,
                      "{\"alertField\":\"a\",\"alertValueMatch\":\"b\",\"matchType\":\"WILDCARD\","
                          + "\"rank\":0,\"annotations\":[],\""
                          + name
                          + "\":\"db\"}")
                  .body())
          .contains("\"routeKey\":\"db\"")
          .doesNotContain("routingKey");
    }
  }

  @Test
  void q66_rulesOfRoutingKeysAreLeftOutUnlessTheyAreAskedFor() {
    createRules(client);

    assertThat(client.get(RULES).json()).asInstanceOf(LIST).hasSize(1);
    assertThat(client.get(RULES).body()).doesNotContain("routeKey");
    assertThat(client.get(RULES + "?routing_key=*").json()).asInstanceOf(LIST).hasSize(2);
    assertThat(client.get(RULES + "?routing_key=db").json()).asInstanceOf(LIST).hasSize(1);
    with(
        Assumption.ALERT_RULES_OF_KEYS_ARE_ASKED_FOR,
        false,
        (api, raw) -> {
          createRules(raw);
          assertThat(raw.get(RULES).json()).asInstanceOf(LIST).hasSize(2);
          assertThat(api.alertRules().list()).hasSize(2);
        });
  }

  @Test
  void q67_aRuleIsAnsweredWithNumbersAndTimeInMilliseconds() {
    createRules(client);

    assertThat(
            client
                .send(
                    "PUT",
                    RULES + "/1",
                    "{\"alertField\":\"a\",\"alertValueMatch\":\"b*\",\"matchType\":\"WILDCARD\","
                        + "\"rank\":3,\"stopFlag\":true,\"annotations\":[{\"annotationType\":\"s\","
                        + "\"fieldName\":\"F\",\"fieldValue\":\"V\",\"flags\":1}]}")
                .body())
        .isEqualTo(
            "{\"id\":1,\"alertField\":\"a\",\"alertValueMatch\":\"b*\",\"matchType\":\"WILDCARD\","
                + "\"rank\":3,\"stopFlag\":true,\"lastUpdated\":1736154000000,"
                + "\"lastUpdatedBy\":\"admin\",\"annotations\":[{\"id\":1,\"annotationType\":\"s\","
                + "\"fieldName\":\"F\",\"fieldValue\":\"V\",\"flags\":1}]}");
    assertThat(client.send("DELETE", RULES + "/1", "").body()).isEqualTo("{\"id\":1}");
    assertThat(client.send("DELETE", RULES + "/x", "").status()).isEqualTo(404);
  }

  private static void createRules(RawClient raw) {
    String rule = "{\"alertField\":\"a\",\"alertValueMatch\":\"b\",\"rank\":0,\"annotations\":[]";
    raw.post(RULES, rule + "}");
    raw.post(RULES, rule + ",\"routeKey\":\"db\"}");
  }

  /** Does something to a fake that has an incident and assumes something else than by default. */
  private static <T> void with(
      Assumption<T> assumption, T value, BiConsumer<SplunkOnCallApi, RawClient> work) {
    FakeSplunkOnCall other = FakeSplunkOnCall.create(org -> org.assume(assumption, value));
    other.api().triggerAlarm("s", "d", IncidentTarget.user("admin"));
    try (FakeServer otherServer = other.startServer()) {
      SplunkOnCallApi api =
          SplunkOnCallClient.builder()
              .baseUrl(otherServer.url().toString())
              .apiId(otherServer.credentials().apiId())
              .apiKey(otherServer.credentials().apiKey())
              .build();
      work.accept(api, RawClient.of(otherServer));
    }
  }
}
