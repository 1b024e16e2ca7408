package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.INGEST_ANSWERS_SAY_JSON;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.testkit.control.Control;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import okio.ByteString;

/** The engine over HTTP, on the JDK's own server. */
public final class HttpDoor implements AutoCloseable {
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";
  private static final int LARGEST_BODY = 32 * 1024 * 1024;

  private final Engine engine;
  private final Credentials credentials;
  private final Credentials readOnlyCredentials;
  private final String ingestKey;
  private final Router router = new Router(Routes.all());
  private final HttpServer server;
  private final ExecutorService executor;

  private HttpDoor(
      Engine engine,
      Credentials credentials,
      Credentials readOnlyCredentials,
      String ingestKey,
      HttpServer server) {
    this.engine = engine;
    this.credentials = credentials;
    this.readOnlyCredentials = readOnlyCredentials;
    this.ingestKey = ingestKey;
    this.server = server;
    this.executor =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "splunk-on-call-fake-" + url().getPort());
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Without TCP_NODELAY the JDK's server holds the end of each answer on a kept connection back for
   * 40 ms. It reads this property once, when the first server of the process is made.
   */
  private static void answerWithoutDelay() {
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
  }

  /**
   * Opens the door on a port of the loopback interface, 0 for any, to two keys and one for alerts,
   * and without a key to who controls the fake.
   */
  public static HttpDoor open(
      Engine engine,
      Runnable reset,
      int port,
      Credentials credentials,
      Credentials readOnlyCredentials,
      String ingestKey) {
    answerWithoutDelay();
    HttpServer server;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new IllegalStateException("Port " + port + " cannot be opened: " + e.getMessage(), e);
    }
    HttpDoor door = new HttpDoor(engine, credentials, readOnlyCredentials, ingestKey, server);
    server.setExecutor(door.executor);
    ControlDoor control = new ControlDoor(new Control(engine, reset));
    server.createContext(Control.ROOT, control::handle);
    server.createContext("/", exchange -> control.showPageOr(door::handle, exchange));
    server.start();
    return door;
  }

  /** Where the door is. */
  public URI url() {
    InetSocketAddress address = server.getAddress();
    String host = address.getAddress() instanceof Inet6Address ? "[::1]" : "127.0.0.1";
    return URI.create("http://" + host + ":" + address.getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      int status = 200;
      ByteString answer;
      Optional<Router.Match> match =
          router.find(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
      try {
        answer = answer(exchange, match);
      } catch (ServiceRefusal refusal) {
        status = refusal.status();
        answer =
            match.isPresent()
                ? match.get().route().refusal(engine, refusal.text())
                : Route.error(refusal.text());
        refusal
            .retryAfter()
            .ifPresent(
                wait ->
                    exchange
                        .getResponseHeaders()
                        .set("Retry-After", String.valueOf(wait.toSeconds())));
      } catch (RuntimeException e) {
        // A client in another language can only see this here.
        status = 500;
        answer = Route.error("The fake failed: " + e);
      }
      exchange.getResponseHeaders().set("Content-Type", contentType(match));
      boolean noBody = answer.size() == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(status, noBody ? -1 : answer.size());
      if (!noBody) {
        exchange.getResponseBody().write(answer.toByteArray());
      }
    }
  }

  private String contentType(Optional<Router.Match> match) {
    boolean ingest = match.filter(m -> m.operation() == Operation.INGEST_ALERT).isPresent();
    boolean json = !ingest || engine.locked(e -> e.organisation().assumed(INGEST_ANSWERS_SAY_JSON));
    return (json ? "application/json" : "text/plain") + ";charset=utf-8";
  }

  private ByteString answer(HttpExchange exchange, Optional<Router.Match> found)
      throws IOException {
    ByteString body = ByteString.of(exchange.getRequestBody().readNBytes(LARGEST_BODY));
    Optional<Credentials> key = Optional.empty();
    if (found.isPresent() && found.get().operation() == Operation.INGEST_ALERT) {
      requireIngestKey(found.get());
    } else {
      key = Optional.of(authenticate(exchange.getRequestHeaders()));
    }
    Router.Match match = found.orElseThrow(() -> new ServiceRefusal(404, "No such operation"));
    boolean readOnly = key.filter(readOnlyCredentials::equals).isPresent();
    engine.locked(
        e -> {
          e.admit(match.operation(), readOnly);
          return e;
        });
    String query = exchange.getRequestURI().getRawQuery();
    Request request = new Request(match.parameters(), query, body);
    return engine.locked(e -> match.route().answer(e, request));
  }

  /** Alerts come without headers, and with a key in the path. */
  private void requireIngestKey(Router.Match match) {
    if (!ingestKey.equals(match.parameters().get("apiKey"))) {
      throw new ServiceRefusal(404, "No REST endpoint has this key");
    }
  }

  private Credentials authenticate(Headers headers) {
    String id = headers.getFirst("X-VO-Api-Id");
    String key = headers.getFirst("X-VO-Api-Key");
    if (id == null || key == null) {
      throw new ServiceRefusal(401, "Authentication headers are missing");
    }
    return Stream.of(credentials, readOnlyCredentials)
        .filter(known -> id.equals(known.apiId()) && key.equals(known.apiKey()))
        .findFirst()
        .orElseThrow(ServiceRefusal::forbidden);
  }
}
