package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.INGEST_ALERT;
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
import io.github.splunkoncall.teams.Team;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Cache;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The API id and key and the key of the REST endpoint go to the service and nowhere else. */
class SecrecyTest {
  private static final String ID = Loopback.API_ID;
  private static final String KEY = Loopback.API_KEY;
  private static final String INGEST_KEY = Loopback.INGEST_KEY;

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
            client.ingest(),
            client.ingest().entity("database", "disk/db7"),
            RestEndpoint.parse(service.url() + Loopback.ALERTS),
            Credentials.of(ID, KEY));

    assertThat(all).extracting(String::valueOf).noneMatch(SecrecyTest::tells);
  }

  /** A cache knows answers by their URL, which is the same for all organisations. */
  @Test
  void whatOneKeyWasAnsweredNoOtherKeyIsShown(@TempDir Path directory) throws IOException {
    try (Cache cache = new Cache(directory.toFile(), 1_000_000)) {
      OkHttpClient caching = service.http().newBuilder().cache(cache).build();
      for (String organisation : List.of("one", "two")) {
        service.answers(
            Loopback.answer(200, "[{\"slug\":\"team-" + organisation + "\"}]")
                .setHeader("Cache-Control", "public, max-age=3600")
                .build());
        SplunkOnCallApi api = service.builder(caching).apiKey("key-of-" + organisation).build();

        assertThat(api.getTeams()).extracting(Team::slug).containsExactly("team-" + organisation);
      }
    }
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
      assertThat(thrown)
          .hasMessageContaining("key [redacted] of [redacted]")
          .rootCause()
          .hasMessageContaining("key [redacted] of [redacted]");
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":\"bad key %s\"}",
        "{\"result\":\"failure\",\"message\":\"bad key %s\"}",
        "{\"result\":\"failure\",\"messages\":[\"bad key %s\"]}",
        "POST /integrations/generic/20131114/alert/%s/database",
        "<html><title>%s not found</title></html>",
        "{\"broken\":\"%s"
      })
  void theKeyOfTheRestEndpointIsRedactedInWhateverTheServiceAnswers(String body) {
    for (Operation operation : new Operation[] {INGEST_ALERT, LIST_TEAMS}) {
      for (int status : new int[] {200, 302, 400, 404, 500}) {
        service.answers(
            Loopback.answer(status, body.formatted(INGEST_KEY))
                .setHeader("Location", "/alert/" + INGEST_KEY)
                .setHeader("X-VO-Request-Id", INGEST_KEY)
                .build());

        assertTellsNothing(failure(operation));
      }
    }
  }

  @Test
  void theKeyOfTheRestEndpointIsNotShownWhenTheConnectionFails() {
    service.answers(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());

    assertTellsNothing(failure(INGEST_ALERT));
  }

  @Test
  void theKeyOfTheRestEndpointIsNotSeenByTheInterceptorsOfABroughtAlongClient() throws Exception {
    List<String> seen = new ArrayList<>();
    Interceptor spy =
        chain -> {
          seen.add(chain.request().url() + " " + chain.request().headers());
          Response response = chain.proceed(chain.request());
          for (Response r = response; r != null; r = r.networkResponse()) {
            seen.add(r.request().url() + " " + r.request().headers() + " " + r.headers());
          }
          return response;
        };
    OkHttpClient own =
        service.http().newBuilder().addInterceptor(spy).addNetworkInterceptor(spy).build();
    service.answers(Fixtures.response(INGEST_ALERT));

    WireCase.call(INGEST_ALERT, service.builder(own).build());

    assertThat(seen).hasSizeGreaterThan(4).noneMatch(SecrecyTest::tells);
    assertThat(seen.get(0)).contains("/integrations/generic/20131114/alert/hidden/database");
    assertThat(service.taken().getTarget()).startsWith(Loopback.ALERTS + "/database");
  }

  @Test
  void theApiKeyIsNotSentToTheRestEndpointThoughItIsInTheSamePlace() throws Exception {
    service.answers(Fixtures.response(INGEST_ALERT)).answers(Fixtures.response(LIST_TEAMS));

    WireCase.call(INGEST_ALERT, service.client());
    service.client().teams().list();

    RecordedRequest alert = service.taken();
    assertThat(alert.getHeaders().names()).doesNotContain("X-VO-Api-Id", "X-VO-Api-Key");
    assertThat(alert.getHeaders().toString()).doesNotContain(KEY).doesNotContain(ID);
    RecordedRequest teams = service.taken();
    assertThat(teams.getHeaders().get("X-VO-Api-Key")).isEqualTo(KEY);
    assertThat(teams.getTarget() + teams.getHeaders()).doesNotContain(INGEST_KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"port", "host", "path", "query"})
  void theKeyOfTheRestEndpointIsNotSentToAnotherPlace(String detour) throws Exception {
    Interceptor elsewhereOrAnotherPath =
        chain -> {
          HttpUrl.Builder url = chain.request().url().newBuilder();
          switch (detour) {
            case "port" -> url.port(elsewhere.port());
            case "host" -> url.port(elsewhere.port()).host("localhost");
            case "path" -> url.setPathSegment(1, "other");
            default -> url.addQueryParameter("a", "b");
          }
          return chain.proceed(chain.request().newBuilder().url(url.build()).build());
        };
    service.answers(Fixtures.response(INGEST_ALERT));
    elsewhere.answers(Fixtures.response(INGEST_ALERT));

    WireCase.call(
        INGEST_ALERT,
        service
            .builder(service.http().newBuilder().addInterceptor(elsewhereOrAnotherPath).build())
            .build());

    boolean same = detour.equals("path") || detour.equals("query");
    RecordedRequest request = (same ? service : elsewhere).taken();
    assertThat(tells(request.getTarget() + request.getHeaders())).isEqualTo(detour.equals("query"));
    assertThat(service.requests() + elsewhere.requests()).isEqualTo(1);
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
    return text.contains(ID) || text.contains(KEY) || text.contains(INGEST_KEY);
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
