package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the journal tells of requests that no client of ours makes. */
class JournaledRequestsTest extends HttpDoorSuite {
  private static final String ALERTS = "/integrations/generic/20131114/alert/";

  private List<String> journal() {
    return fake.journal().stream()
        .map(call -> call.toString().replaceFirst("^#\\d+ [0-9:]+ ", ""))
        .toList();
  }

  @Test
  void wrongCredentialsAreRefusedWithAllThatTheRequestSays() {
    RawClient.anonymous(server).post(ACK, "{\"userName\":\"ana\",\"incidentNames\":[\"1\"]}");
    RawClient.anonymous(server)
        .with("X-VO-Api-Id", "somebody")
        .with("X-VO-Api-Key", "hunter2-hunter2")
        .get(TEAMS);

    assertThat(journal())
        .containsExactly(
            "- no operation method=POST path=/api-public/v1/incidents/ack -> 401 \"Authentication"
                + " headers are missing\"",
            "- LIST_TEAMS -> 403 \"Authentication failed or rate-limit reached\"");
    assertThat(fake.journal().toString()).doesNotContain("hunter2");
  }

  @Test
  void anUnauthorisedRequestTellsItsBody() {
    RawClient.anonymous(server).post(INCIDENTS, creation());
    RawClient.anonymous(server).post(INCIDENTS, "{");

    assertThat(journal().get(0))
        .startsWith("ana CREATE_INCIDENT summary=Disk full, details=/var at 97 %, targets=")
        .endsWith("-> 401 \"Authentication headers are missing\"");
    assertThat(journal().get(1))
        .isEqualTo("- CREATE_INCIDENT -> 401 \"Authentication headers are missing\"");
  }

  @Test
  void whatIsNoOperationIsToldByMethodAndPath() {
    client.get("/api-public/v9/teapot?size=small");

    assertThat(journal())
        .containsExactly(
            "- no operation method=GET path=/api-public/v9/teapot -> 404 \"No such operation\"");
    assertThat(fake.journal().calls().get(0).operation()).isEmpty();
  }

  @Test
  void theKeyOfTheRestEndpointIsNeverTold() {
    RawClient anonymous = RawClient.anonymous(server);
    String alert = "{\"message_type\":\"CRITICAL\",\"entity_id\":\"db7\"}";
    anonymous.post(ALERTS + "demo-ingest-key/database", alert);
    anonymous.post(ALERTS + "not-the-ingest-key/database", alert);
    anonymous.post(ALERTS + "demo-ingest-key/database/and/more", alert);

    assertThat(journal())
        .containsExactly(
            "- INGEST_ALERT routingKey=database body={message_type=CRITICAL, entity_id=db7} -> ok",
            "- INGEST_ALERT routingKey=database body={message_type=CRITICAL, entity_id=db7} -> 404"
                + " \"No REST endpoint has this key\"",
            "- no operation method=POST path=/integrations/… -> 401 \"Authentication headers are"
                + " missing\"");
    assertThat(fake.journal().toString() + fake.journal().calls()).doesNotContain("ingest-key");
  }

  @Test
  void aBodyThatCannotBeReadIsRefusedWithTheRestOfItsArguments() {
    client.post(INCIDENTS + "/1/notes", "{\"name\":");

    assertThat(journal())
        .singleElement()
        .asString()
        .startsWith("- CREATE_NOTE incidentNumber=1 -> 400 \"");
  }
}
