package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static io.github.splunkoncall.Operation.REROUTE_INCIDENTS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.SplunkOnCallException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API id and key go to the service and nowhere else. */
class SecrecyTest {
  private static final String ID = Loopback.API_ID;
  private static final String KEY = Loopback.API_KEY;

  @RegisterExtension final Loopback service = new Loopback();
  @RegisterExtension final Loopback elsewhere = new Loopback();

  @Test
  void areNotShownByTheClientItsBuilderAndItsResources() {
    SplunkOnCallClient client = service.client();

    List<Object> all =
        List.of(
            client,
            service.builder(),
            client.actingAs("noor"),
            client.incidents(),
            client.users(),
            Credentials.of(ID, KEY));

    assertThat(all).extracting(String::valueOf).noneMatch(SecrecyTest::tells);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":\"bad key %s of %s\"}",
        "{\"errors\":[{\"message\":\"bad key %s of %s\"}]}",
        "X-VO-Api-Key: %s X-VO-Api-Id: %s",
        "<html><title>bad key %s of %s</title></html>",
        "{\"broken\":\"%s\",\"%s"
      })
  void areRedactedInTheBodyOfAnErrorAnswer(String body) {
    for (int status : new int[] {400, 401, 403, 404, 409, 429, 500, 302}) {
      service.answers(status, body.formatted(KEY, ID));

      SplunkOnCallException thrown = failure(LIST_TEAMS);

      assertThat(thrown.status()).hasValue(status);
      assertTellsNothing(thrown);
    }
  }

  @Test
  void areRedactedBeforeALongTextIsCut() {
    for (int length = 280; length <= 305; length++) {
      service.answers(500, "x".repeat(length) + KEY);
      assertThat(failure(LIST_TEAMS).getMessage()).doesNotContain(KEY.substring(0, 4));

      service.answers(200, "x".repeat(length - 240) + KEY + "y".repeat(100));
      assertThat(failure(LIST_TEAMS).getMessage()).doesNotContain(KEY.substring(0, 4));

      service.answers(200, "{\"error\":\"" + "x".repeat(length) + KEY + "\"}");
      assertThat(failure(LIST_TEAMS).getMessage()).doesNotContain(KEY.substring(0, 4));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s %s",
        "{\"error\":\"%s %s\"}",
        "[{\"slug\":\"a\",\"memberCount\":\"%s %s\"}]",
        "{\"error\":{\"%s\":\"%s",
        "[\"%s %s\"]"
      })
  void areRedactedInAnAnswerThatCannotBeUsed(String body) {
    service.answers(body.formatted(KEY, ID));

    assertTellsNothing(failure(LIST_TEAMS));
  }

  @Test
  void areRedactedInTheReasonOfARefusedCommand() {
    service.answers(
        """
        {"results":[{"incidentNumber":"902","cmdAccepted":false,
        "message":"key %s of %s may not"}]}"""
            .formatted(KEY, ID));

    SplunkOnCallException thrown = failure(RESOLVE_INCIDENTS);

    assertTellsNothing(thrown);
    assertThat(thrown).hasMessageContaining("902 (key [redacted] of [redacted] may not)");
  }

  @Test
  void areRedactedInTheReasonsOfARefusedReroute() {
    service.answers(
        """
        {"statuses":[{"incidentNumber":"903","success":false,"message":"key %s may not",
        "targetStatus":[{"slug":"ben","success":false,"message":"nor may %s"}]}]}"""
            .formatted(KEY, ID));

    SplunkOnCallException thrown = failure(REROUTE_INCIDENTS);

    assertTellsNothing(thrown);
    assertThat(thrown).hasMessageContaining("key [redacted] may not");
  }

  @Test
  void areRedactedInTheRequestId() {
    service.answers(
        Loopback.answer(500, "").setHeader("X-VO-Request-Id", ID + "/" + KEY + "/5").build());

    SplunkOnCallException thrown = failure(LIST_TEAMS);

    assertThat(thrown.requestId()).contains("[redacted]/[redacted]/5");
    assertTellsNothing(thrown);
  }

  @Test
  void areNotShownWhenTheServerSendsTheRequestBackAsItsStatusLine() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread echo = new Thread(() -> answer(server, "key " + KEY + " of " + ID + "\r\n\r\n"));
      echo.start();

      SplunkOnCallApi api =
          service.builder().baseUrl("http://127.0.0.1:" + server.getLocalPort()).build();
      SplunkOnCallException thrown =
          catchThrowableOfType(SplunkOnCallException.class, () -> api.teams().list());

      assertThat(thrown).isNotNull();
      assertTellsNothing(thrown);
      echo.join();
    }
  }

  @Test
  void areNotShownWhenTheConnectionFails() {
    service.answers(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());

    assertTellsNothing(failure(CREATE_INCIDENT));
  }

  @Test
  void areNotSeenByTheInterceptorsOfABroughtAlongClient() throws Exception {
    List<String> seen = new ArrayList<>();
    Interceptor spy =
        chain -> {
          seen.add(chain.request().headers().toString());
          Response response = chain.proceed(chain.request());
          for (Response r = response; r != null; r = r.networkResponse()) {
            seen.add(r.request().headers() + " " + r.headers());
          }
          return response;
        };
    OkHttpClient own =
        service.http().newBuilder().addInterceptor(spy).addNetworkInterceptor(spy).build();
    service.answers(Fixtures.response(LIST_TEAMS));

    service.builder(own).build().teams().list();

    assertThat(seen).hasSizeGreaterThan(4).noneMatch(SecrecyTest::tells);
    assertThat(service.taken().getHeaders().get("X-VO-Api-Key")).isEqualTo(KEY);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void areNotSentToAnotherPlace(boolean otherHost) throws Exception {
    Interceptor detour =
        chain -> {
          HttpUrl.Builder url = chain.request().url().newBuilder().port(elsewhere.port());
          if (otherHost) {
            url.host("localhost");
          }
          return chain.proceed(chain.request().newBuilder().url(url.build()).build());
        };
    elsewhere.answers(Fixtures.response(LIST_TEAMS));

    service
        .builder(service.http().newBuilder().addInterceptor(detour).build())
        .build()
        .teams()
        .list();

    RecordedRequest request = elsewhere.taken();
    assertThat(tells(request.getHeaders().toString())).isFalse();
    assertThat(request.getHeaders().names()).doesNotContain("X-VO-Api-Id", "X-VO-Api-Key");
    assertThat(service.requests()).isZero();
  }

  private SplunkOnCallException failure(Operation operation) {
    SplunkOnCallException thrown =
        catchThrowableOfType(
            SplunkOnCallException.class, () -> WireCase.call(operation, service.client()));
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }

  /** Message, causes and suppressed, as a log would show them, and what accessors give. */
  private static void assertTellsNothing(SplunkOnCallException thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    String all = trace + thrown.serviceMessage().orElse("") + thrown.requestId().orElse("");
    assertThat(tells(all)).as(all).isFalse();
  }

  private static boolean tells(String text) {
    return text.contains(ID) || text.contains(KEY);
  }

  private static void answer(ServerSocket server, String text) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write(text.getBytes(US_ASCII));
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The client has gone, as it should.
    }
  }
}
