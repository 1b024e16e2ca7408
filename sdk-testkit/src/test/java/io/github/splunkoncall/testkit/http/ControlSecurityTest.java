package io.github.splunkoncall.testkit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.testkit.DemoOrganisation;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may use the control interface, which asks for no credentials: nothing that a page of another
 * site can send.
 */
class ControlSecurityTest {
  private static final String ADVANCE = "/__fake__/clock/advance";
  private static final String MINUTE = "{\"duration\": \"PT1M\"}";

  private final FakeSplunkOnCall fake = DemoOrganisation.create();
  private final FakeServer server =
      fake.startServer(0, Credentials.of("canary-id", "canary-key"), "canary-ingest-key");
  private Instant before = Instant.EPOCH;

  @BeforeEach
  void lookAtTheClock() {
    before = fake.clock().now();
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:80", "localhost", "LOCALHOST:8080", "[::1]:5", "127.0.0.1"})
  void aNameOfThisMachineIsServed(String host) throws IOException {
    assertThat(raw("GET /__fake__/clock", "Host: " + host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:80",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "127.0.0.1:80:80",
        "evil.example?localhost"
      })
  void aNameThatOnlyLeadsHereIsRefused(String host) throws IOException {
    assertThat(raw("GET /__fake__/state", "Host: " + host)).startsWith("HTTP/1.1 403");
    assertThat(raw("POST " + ADVANCE, "Host: " + host, "Content-Type: application/json"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET /", "Host: " + host, "Accept: text/html"))
        .startsWith("HTTP/1.1 403")
        .doesNotContain("<html");
    assertThat(fake.clock().now()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "http://localhost:1",
        "http://127.0.0.1",
        "https://127.0.0.1:PORT",
        "http://127.0.0.1:PORT.evil.example"
      })
  void aPageOfAnotherSiteIsRefused(String origin) {
    String port = Integer.toString(server.url().getPort());
    RawClient page = json().with("Origin", origin.replace("PORT", port));

    assertThat(page.post(ADVANCE, MINUTE).status()).isEqualTo(403);
    assertThat(page.send("DELETE", "/__fake__/clock", "").status()).isEqualTo(403);
    assertThat(page.get("/__fake__/state").error()).startsWith("Origin must be http://127.0.0.1:");
    assertThat(fake.clock().now()).isEqualTo(before);
  }

  @Test
  void thePageOfTheFakeIsServed() {
    RawClient page = json().with("Origin", server.url().toString());

    assertThat(page.post(ADVANCE, MINUTE).status()).isEqualTo(200);
    assertThat(fake.clock().now()).isEqualTo(before.plusSeconds(60));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "text/json, application/json"
      })
  void whatAFormCanSendIsRefused(String type) {
    RawClient form = RawClient.anonymous(server);
    Answer answer = (type.isEmpty() ? form : form.with("Content-Type", type)).post(ADVANCE, MINUTE);

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.error()).isEqualTo("Content-Type must be application/json");
    assertThat(form.post("/__fake__/reset", "").status()).isEqualTo(415);
    assertThat(fake.clock().now()).isEqualTo(before);
  }

  @Test
  void noPageOfAnotherSiteIsEverAllowedInOrMayReadAlong() throws IOException {
    String answer =
        raw(
            "OPTIONS " + ADVANCE,
            "Host: localhost",
            "Origin: https://evil.example",
            "Access-Control-Request-Method: POST");

    assertThat(answer).startsWith("HTTP/1.1 403").doesNotContainIgnoringCase("access-control");
    assertThat(raw("GET /__fake__/state", "Host: localhost"))
        .doesNotContainIgnoringCase("access-control")
        .containsIgnoringCase("cross-origin-resource-policy: same-origin");
  }

  @Test
  void noAnswerHasAKey() throws IOException {
    RawClient.of(server).get("/api-public/v1/team?key=1");
    RawClient.anonymous(server).post(server.restEndpoint().getPath() + "/database", "{}");
    RawClient.anonymous(server).post(server.restEndpoint().getPath() + "/a/b/c", "{}");

    for (String path :
        List.of(
            "/__fake__/",
            "/__fake__/state",
            "/__fake__/journal",
            "/__fake__/pages",
            "/__fake__/faults",
            "/")) {
      assertThat(raw("GET " + path, "Host: localhost", "Accept: text/html"))
          .startsWith("HTTP/1.1 200")
          .doesNotContain("canary");
    }
  }

  @Test
  void thePageIsForBrowsersOnlyAndRunsAndLoadsNothingButWhatIsInIt() throws IOException {
    String page = raw("GET /", "Host: localhost", "Accept: text/html,*/*;q=0.8");

    assertThat(page).containsIgnoringCase("content-type: text/html").contains("</html>");
    assertThat(page)
        .contains("default-src 'none'", "script-src 'sha256-", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "https://", "innerHTML", "insertAdjacentHTML");
    assertThat(raw("GET /", "Host: localhost", "Accept: */*"))
        .startsWith("HTTP/1.1 401")
        .contains("{\"error\":");
    assertThat(RawClient.of(server).get("/").status()).isEqualTo(404);
    assertThat(raw("POST /", "Host: localhost", "Accept: text/html")).startsWith("HTTP/1.1 401");
  }

  private RawClient json() {
    return RawClient.anonymous(server).with("Content-Type", "application/json");
  }

  /** The whole answer to a request with exactly these headers. */
  private String raw(String methodAndPath, String... headers) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.url().getPort())) {
      socket.setSoTimeout(20_000);
      String request =
          methodAndPath
              + " HTTP/1.1\r\n"
              + String.join("\r\n", headers)
              + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
