package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.INGEST_ANSWERS_SAY_JSON;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.splunkoncall.Credentials;
import io.github.splunkoncall.Operation;
import io.github.splunkoncall.testkit.control.Control;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.engine.SpoiltCall;
import io.github.splunkoncall.testkit.faults.Fault;
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
import org.jspecify.annotations.Nullable;

/** The engine over HTTP, on the JDK's own server. */
public final class HttpDoor implements AutoCloseable {
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";
  private static final String ALERTS = "/integrations/";
  private static final int OK = 200;
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
      Optional<Router.Match> match =
          router.find(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
      assumeFor(match.map(Router.Match::operation));
      reply(exchange, match).send(exchange, contentType(match));
    } finally {
      assumeFor(Optional.empty());
    }
  }

  /** Reading a request and forming its answer may take an assumption, too. */
  private void assumeFor(Optional<Operation> operation) {
    engine.run(e -> e.organisation().assumeFor(operation));
  }

  private Reply reply(HttpExchange exchange, Optional<Router.Match> match) throws IOException {
    try {
      return answer(exchange, match);
    } catch (ServiceRefusal refusal) {
      return refused(match, refusal);
    } catch (SpoiltCall spoilt) {
      return Reply.of(spoilt.fault(), text -> error(match, text));
    } catch (RuntimeException e) {
      // A client in another language can only see this here.
      return Reply.of(500, Route.error("The fake failed: " + e));
    }
  }

  private Reply refused(Optional<Router.Match> match, ServiceRefusal refusal) {
    return Reply.of(refusal.status(), error(match, refusal.text()))
        .retryAfter(refusal.retryAfter());
  }

  private ByteString error(Optional<Router.Match> match, String text) {
    return match
        .map(found -> found.route().refusal(engine, text))
        .orElseGet(() -> Route.error(text));
  }

  private String contentType(Optional<Router.Match> match) {
    boolean ingest = match.filter(m -> m.operation() == Operation.INGEST_ALERT).isPresent();
    boolean json = !ingest || engine.locked(e -> e.organisation().assumed(INGEST_ANSWERS_SAY_JSON));
    return (json ? "application/json" : "text/plain") + ";charset=utf-8";
  }

  private Reply answer(HttpExchange exchange, Optional<Router.Match> found) throws IOException {
    ByteString body = ByteString.of(exchange.getRequestBody().readNBytes(LARGEST_BODY));
    String query = exchange.getRequestURI().getRawQuery();
    Optional<Request> request = found.map(match -> request(match, query, body));
    boolean readOnly;
    try {
      readOnly = authenticated(exchange.getRequestHeaders(), found);
      if (found.isEmpty()) {
        throw new ServiceRefusal(404, "No such operation");
      }
    } catch (ServiceRefusal refusal) {
      Arguments arguments = request.map(Request::arguments).orElseGet(() -> arguments(exchange));
      engine.run(e -> e.calls().refused(found.map(Router.Match::operation), arguments, refusal));
      throw refusal;
    }
    return answer(found.orElseThrow(), request.orElseThrow(), readOnly);
  }

  private Request request(Router.Match match, @Nullable String query, ByteString body) {
    Request request = new Request(match.parameters(), query, body);
    request.arguments().orElse(() -> read(match.route(), request));
    return request;
  }

  private void read(Route route, Request request) {
    try {
      engine.run(e -> route.read(e, request));
    } catch (ServiceRefusal unreadable) {
      // Then the journal has no body.
    }
  }

  private Reply answer(Router.Match match, Request request, boolean readOnly) {
    Operation operation = match.operation();
    Optional<Fault> fault = engine.locked(e -> e.calls().nextFault(operation));
    Reply reply;
    try {
      ByteString answer =
          engine.locked(
              e ->
                  e.calls()
                      .call(
                          operation,
                          request.arguments(),
                          readOnly,
                          fault,
                          same -> match.route().answer(same, request)));
      reply = Reply.of(OK, answer);
    } catch (ServiceRefusal refusal) {
      reply = refused(Optional.of(match), refusal);
    }
    return fault.isPresent() && fault.get() instanceof Fault.Latency late
        ? reply.after(late.time())
        : reply;
  }

  /** What a request is that is no operation; of alerts that are, the path has a key. */
  private static Arguments arguments(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    return Arguments.none()
        .with("method", exchange.getRequestMethod())
        .with("path", path.startsWith(ALERTS) ? ALERTS + "…" : path);
  }

  /** Whether the key may only read; refuses one that is wrong. */
  private boolean authenticated(Headers headers, Optional<Router.Match> found) {
    if (found.isPresent() && found.get().operation() == Operation.INGEST_ALERT) {
      requireIngestKey(found.get());
      return false;
    }
    return authenticate(headers).equals(readOnlyCredentials);
  }

  /** Alerts come without headers, and with a key in the path. */
  private void requireIngestKey(Router.Match match) {
    if (!ingestKey.equals(match.parameters().get(Request.API_KEY))) {
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
