package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.INGEST_ALERT;
import static io.github.splunkoncall.Operation.LIST_TEAMS;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.CallTimeoutException;
import io.github.splunkoncall.errors.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Consumer;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that fail, and whether the service may have seen the request. */
class TransportTest {
  private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();

  @RegisterExtension final Loopback service = new Loopback();

  @ParameterizedTest
  @EnumSource
  void refusedConnectionCertainlyDidNotReachTheService(Operation operation) throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    String url = "http://127.0.0.1:" + port;
    SplunkOnCallApi api =
        service.builder().baseUrl(url).restEndpoint(url + Loopback.ALERTS).build();

    TransportException thrown = failure(operation, api);

    assertThat(thrown.mayHaveReachedService()).isFalse();
    assertThat(thrown)
        .isNotInstanceOf(CallTimeoutException.class)
        .hasMessageStartingWith(operation.name())
        .hasMessageEndingWith("could not connect to 127.0.0.1:" + port + ". Nothing was sent.");
    assertThat(thrown.operation()).contains(operation);
    assertThat(thrown.status()).isEmpty();
    assertThat(thrown.attempts()).isEqualTo(1);
  }

  @Test
  void hostWithoutAddressCertainlyDidNotReachTheService() {
    OkHttpClient noNames =
        service
            .http()
            .newBuilder()
            .dns(
                name -> {
                  throw new UnknownHostException(name);
                })
            .build();
    SplunkOnCallApi api = service.builder(noNames).baseUrl("https://api.invalid").build();

    TransportException thrown = failure(CREATE_INCIDENT, api);

    assertThat(thrown.mayHaveReachedService()).isFalse();
    assertThat(thrown)
        .hasMessageEndingWith(
            "found no address for the host api.invalid: check the base URL. Nothing was sent.");
  }

  @Test
  void hostOfTheRestEndpointWithoutAddressIsNotBlamedOnTheBaseUrl() {
    OkHttpClient noNames =
        service
            .http()
            .newBuilder()
            .dns(
                name -> {
                  throw new UnknownHostException(name);
                })
            .build();
    SplunkOnCallApi api =
        service.builder(noNames).restEndpoint("https://alert.invalid" + Loopback.ALERTS).build();

    assertThat(failure(INGEST_ALERT, api))
        .hasMessageEndingWith(
            "no address for the host alert.invalid: check the REST endpoint. Nothing was sent.");
  }

  @Test
  void serverThatSpeaksNoTlsCertainlyDidNotReachTheService() throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> answerInPlainText(plain));
      server.start();
      String host = "127.0.0.1:" + plain.getLocalPort();

      TransportException thrown =
          failure(CREATE_INCIDENT, service.builder().baseUrl("https://" + host).build());

      assertThat(thrown.mayHaveReachedService()).isFalse();
      assertThat(thrown)
          .hasMessageContaining("could not agree on TLS with " + host)
          .hasMessageEndingWith("Nothing was sent.");
      server.join();
    }
  }

  private static void answerInPlainText(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request".getBytes(US_ASCII));
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The client has gone, as it should.
    }
  }

  @ParameterizedTest
  @EnumSource
  void connectionThatIsLostBeforeTheAnswerMayHaveReachedTheService(Operation operation) {
    service.answers(new MockResponse.Builder().onResponseStart(CLOSE).build());

    TransportException thrown = failure(operation, service.client());

    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(thrown)
        .isNotInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("lost the connection to 127.0.0.1:" + service.port())
        .hasMessageContaining(whatNext(operation));
    assertThat(thrown.status()).isEmpty();
    assertThat(thrown.attempts()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void connectionThatIsLostInTheAnswerIsNotTakenForBrokenJson(Operation operation) {
    service.answers(Loopback.answer(200, longAnswer(operation)).onResponseBody(CLOSE).build());

    TransportException thrown = failure(operation, service.client());

    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(thrown)
        .hasMessageContaining("lost the connection to 127.0.0.1:" + service.port())
        .hasMessageContaining("in the middle of the answer")
        .hasMessageContaining(whatNext(operation));
  }

  /** An answer without content is over before it can break off. */
  private static String longAnswer(Operation operation) {
    String answer = Fixtures.response(operation).strip();
    boolean empty = answer.isEmpty() || answer.equals("{}");
    return (empty ? "{\"x\":\"" : answer) + " ".repeat(100_000);
  }

  @Test
  void compressedAnswerIsRead() throws Exception {
    service.answers(gzipped(body -> {}));

    assertThat(service.client().teams().list()).isEqualTo(TeamCases.TEAMS);
  }

  @Test
  void compressedAnswerThatEndsTooEarlyIsALostConnection() throws Exception {
    service.answers(gzipped(body -> truncate(body, body.size() / 2)));

    assertThat(failure(LIST_TEAMS, service.client()))
        .hasMessageContaining("lost the connection")
        .hasMessageContaining("in the middle of the answer");
  }

  @Test
  void silentServiceRunsOutOfTimeAndMayHaveDoneIt() {
    service.answers(
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());

    TransportException thrown = failure(CREATE_INCIDENT, impatient());

    assertThat(thrown).isInstanceOf(CallTimeoutException.class);
    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(thrown)
        .hasMessageContaining("ran out of time waiting for 127.0.0.1:" + service.port())
        .hasMessageContaining("repeating it would do it again: look before you repeat");
    assertThat(thrown.operation()).contains(CREATE_INCIDENT);
    assertThat(thrown.status()).isEmpty();
  }

  @Test
  void answerThatStopsRunsOutOfTime() {
    service.answers(
        Loopback.answer(200, "[" + " ".repeat(100_000) + "]")
            .onResponseBody(SocketEffect.Stall.INSTANCE)
            .build());

    TransportException thrown = failure(LIST_TEAMS, impatient());

    assertThat(thrown).isInstanceOf(CallTimeoutException.class);
    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(thrown).hasMessageContaining("ran out of time reading the answer of 127.0.0.1");
  }

  @Test
  void timeoutOfABroughtAlongClientIsATimeoutToo() {
    service.answers(
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    OkHttpClient impatient =
        service.http().newBuilder().readTimeout(Duration.ofMillis(200)).build();
    SplunkOnCallApi api =
        SplunkOnCallClient.builder()
            .apiId("i")
            .apiKey("k")
            .username("kim")
            .baseUrl(service.url())
            .httpClient(impatient)
            .build();

    TransportException thrown = failure(ACKNOWLEDGE_INCIDENTS, api);

    assertThat(thrown).isInstanceOf(CallTimeoutException.class);
    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(thrown).hasMessageContaining("repeating it does no harm");
  }

  @Test
  void interruptBeforeTheCallKeepsTheFlag() {
    service.answers("[]");
    Thread.currentThread().interrupt();

    TransportException thrown = failure(LIST_TEAMS, service.client());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown)
        .isNotInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("was interrupted");
  }

  @Test
  void interruptDuringTheCallKeepsTheFlag() {
    Thread caller = Thread.currentThread();
    service
        .server()
        .setDispatcher(
            new Dispatcher() {
              @Override
              public MockResponse dispatch(RecordedRequest request) {
                caller.interrupt();
                return Loopback.answer(200, "[" + " ".repeat(1_000_000) + "]").build();
              }
            });

    TransportException thrown = failure(LIST_TEAMS, service.client());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown.mayHaveReachedService()).isTrue();
    assertThat(thrown)
        .isNotInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("was interrupted")
        .hasMessageContaining("It only reads, so it can be repeated");
  }

  private SplunkOnCallApi impatient() {
    return service.builder().callTimeout(Duration.ofMillis(200)).build();
  }

  private static String whatNext(Operation operation) {
    return switch (operation.safety()) {
      case READ -> "It only reads, so it can be repeated.";
      case IDEMPOTENT -> "The service may have done it; repeating it does no harm.";
      case UNSAFE -> "The service may have done it, and repeating it would do it again";
    };
  }

  private static MockResponse gzipped(Consumer<Buffer> change) throws Exception {
    Buffer body = new Buffer();
    try (var out = Okio.buffer(new GzipSink(body))) {
      out.writeUtf8(Fixtures.response(LIST_TEAMS));
    }
    change.accept(body);
    return Loopback.answer(200, "").setHeader("Content-Encoding", "gzip").body(body).build();
  }

  private static void truncate(Buffer body, long size) {
    Buffer start = new Buffer();
    start.write(body, size);
    body.clear();
    body.write(start, size);
  }

  private static TransportException failure(Operation operation, SplunkOnCallApi api) {
    TransportException thrown =
        catchThrowableOfType(TransportException.class, () -> WireCase.call(operation, api));
    assertThat(thrown).as("what the call ended in").isNotNull();
    return thrown;
  }
}
