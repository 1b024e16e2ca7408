package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Operation;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest extends HttpDoorSuite {

  @ParameterizedTest
  @EnumSource(Operation.class)
  void everyOperationOfTheCatalogueIsServed(Operation operation) {
    Answer answer = client.send(operation.method(), path(operation), "");

    assertThat(answer.status()).isLessThan(500);
    assertThat(answer.body()).doesNotContain("No such operation");
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void everyOperationRefusesInTheSameForm(Operation operation) {
    for (String body : List.of("", "{}", "[]", "{\"name\":", "null", "7", "{\"a\":[null]}")) {
      Answer answer = client.send(operation.method(), path(operation), body);
      if (operation != Operation.INGEST_ALERT && answer.status() != 200) {
        assertThat(answer.status()).as(body).isBetween(400, 499);
        assertThat(answer.error()).as(body).isNotBlank();
        assertThat(answer.contentType()).startsWith("application/json");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void anotherMethodOnAKnownPathIsNotFound(Operation operation) {
    Set<String> others = new TreeSet<>(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
    for (Operation served : Operation.values()) {
      if (path(operation).matches(served.path().replaceAll("\\{[^}]*}", "[^/]+"))) {
        others.remove(served.method());
      }
    }
    assertThat(others).isNotEmpty();

    for (String method : others) {
      Answer answer = client.send(method, path(operation), "");
      assertThat(answer.status()).as(method).isEqualTo(404);
      assertThat(answer.error()).isEqualTo("No such operation");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api-public/v1",
        "/api-public/v1/nothing",
        "/api-public/v1/incident",
        "/api-public/v1/incidents/",
        "/api-public/v3/team",
        "/v1/team"
      })
  void anUnknownPathIsNotFoundAndTheAnswerSaysSoInJson(String path) {
    Answer answer = client.get(path);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.error()).isEqualTo("No such operation");
    assertThat(answer.contentType()).startsWith("application/json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api-public/v1/Incidents",
        "/API-PUBLIC/v1/incidents",
        "/api-public/V1/team",
        "/api-public/v1/onCall/current",
        "/api-public/v1/oncall/Current"
      })
  void q7_pathsAreCaseSensitive(String path) {
    assertThat(client.get(path).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api-public/v1/team/x/rotations", "/api-public/v2/teams/x/rotations"})
  void q56_rotationsAreUnderTeamsInVersion1AndUnderTeamInVersion2(String other) {
    assertThat(client.get(other).error()).isEqualTo("No such operation");
    assertThat(client.get("/api-public/v1/teams/x/rotations").error()).contains("No team 'x'");
    assertThat(client.get("/api-public/v2/team/x/rotations").error()).contains("No team 'x'");
  }

  @Test
  void aQueryThatNobodyKnowsIsIgnored() {
    assertThat(client.get(TEAMS + "?colour=blue&&x").status()).isEqualTo(200);
    assertThat(client.get(TEAMS + "?").status()).isEqualTo(200);
  }

  @Test
  void aHeadRequestIsNotFoundAndItsConnectionGoesOn() throws IOException {
    String credentials = "X-VO-Api-Id: demo-id\r\nX-VO-Api-Key: demo-key\r\n";
    String start = " " + TEAMS + " HTTP/1.1\r\nHost: localhost\r\n" + credentials;
    try (Socket socket = new Socket(server.url().getHost(), server.url().getPort())) {
      socket.setSoTimeout(20_000);
      String requests = "HEAD" + start + "\r\nGET" + start + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
      String answers =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

      assertThat(answers)
          .startsWith("HTTP/1.1 404 ")
          .containsPattern("\r\n\r\nHTTP/1.1 200 ")
          .endsWith("}]");
    }
  }

  @Test
  void aBodyWithGetIsIgnored() {
    assertThat(client.send("GET", TEAMS, "{}").status()).isEqualTo(200);
  }

  /** A path of the operation, with something in the place of each parameter. */
  private static String path(Operation operation) {
    return operation.path().replaceAll("\\{[^}]*}", "something");
  }
}
