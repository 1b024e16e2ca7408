package io.github.splunkoncall.retrofit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ServerSocketFactory;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A service on loopback that answers what a test tells it to, and clients of it. Fails a test that
 * leaves a connection behind.
 */
final class Loopback implements BeforeEachCallback, AfterEachCallback {
  /** It warns of each connection that a client closes before a request: here that is intended. */
  private static final Logger SERVER_LOG = Logger.getLogger(MockWebServer.class.getName());

  static {
    SERVER_LOG.setLevel(Level.SEVERE);
  }

  static final String API_ID = "id-7Hc2";
  static final String API_KEY = "key-Vw81Lm0q";
  static final String INGEST_KEY = "ingest-Zt55Rk3p";

  /** The path of the REST endpoint, which has its own key. */
  static final String ALERTS = "/integrations/generic/20131114/alert/" + INGEST_KEY;

  private final MockWebServer server = new MockWebServer();
  private final OkHttpClient http = new OkHttpClient();

  /** A service that ends connections in an orderly way. */
  Loopback() {
    this(false);
  }

  private Loopback(boolean resets) {
    server.setServerSocketFactory(new Sockets(resets));
  }

  /** A service that ends connections by a reset, after which what was on the way is lost. */
  static Loopback thatResets() {
    return new Loopback(true);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close();
    assertNoLeak();
    http.connectionPool().evictAll();
  }

  /** It gives its threads half a second to end, which can be too little on a busy machine. */
  private void close() {
    try {
      server.close();
    } catch (AssertionError e) {
      if (!String.valueOf(e.getMessage()).startsWith("Gave up waiting")) {
        throw e;
      }
    }
  }

  /** Fails if a connection was not given back. */
  void assertNoLeak() {
    assertThat(http.connectionPool().connectionCount())
        .as("connections that were not given back")
        .isEqualTo(http.connectionPool().idleConnectionCount());
  }

  /** The next answer: 200 with this body. */
  Loopback answers(String json) {
    return answers(200, json);
  }

  /** The next answer. */
  Loopback answers(int status, String body) {
    return answers(answer(status, body).build());
  }

  /** The next answer. */
  Loopback answers(MockResponse response) {
    server.enqueue(response);
    return this;
  }

  /** An answer to be completed. */
  static MockResponse.Builder answer(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json")
        .body(body);
  }

  /** A client of this service that acts as kim. */
  SplunkOnCallClient client() {
    return builder().build();
  }

  /** A client of this service that acts as kim, to be completed. */
  SplunkOnCallClient.Builder builder() {
    return builder(http);
  }

  /** A client of this service on an HTTP client of the test's own. */
  SplunkOnCallClient.Builder builder(OkHttpClient own) {
    return SplunkOnCallClient.builder()
        .apiId(API_ID)
        .apiKey(API_KEY)
        .username("kim")
        .baseUrl(url())
        .restEndpoint(url() + ALERTS)
        .httpClient(own)
        .maxAttempts(1)
        .callTimeout(Duration.ofSeconds(20));
  }

  /** The HTTP client under the clients of this service, to derive others from. */
  OkHttpClient http() {
    return http;
  }

  String url() {
    return "http://127.0.0.1:" + server.getPort();
  }

  int port() {
    return server.getPort();
  }

  MockWebServer server() {
    return server;
  }

  /** The next request that came in; there must be one. */
  RecordedRequest taken() throws InterruptedException {
    RecordedRequest request = server.takeRequest(5, SECONDS);
    if (request == null) {
      throw new AssertionError("no request came in");
    }
    return request;
  }

  /** Stops listening, before the test ends. */
  void stop() {
    http.connectionPool().evictAll();
    close();
  }

  /** How many requests came in. */
  int requests() {
    return server.getRequestCount();
  }

  /** The sockets of the service: each answer leaves at once, not when the last was confirmed. */
  private static final class Sockets extends ServerSocketFactory {
    private final boolean resets;

    Sockets(boolean resets) {
      this.resets = resets;
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
      return new ServerSocket() {
        @Override
        public Socket accept() throws IOException {
          Socket socket = super.accept();
          socket.setTcpNoDelay(true);
          if (resets) {
            socket.setSoLinger(true, 0);
          }
          return socket;
        }
      };
    }

    @Override
    public ServerSocket createServerSocket(int port) {
      throw new AssertionError("the server binds it later");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
      return createServerSocket(port);
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
      return createServerSocket(port);
    }
  }
}
