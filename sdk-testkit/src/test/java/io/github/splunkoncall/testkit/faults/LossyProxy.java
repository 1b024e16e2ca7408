package io.github.splunkoncall.testkit.faults;

import io.github.splunkoncall.testkit.FakeServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okio.ByteString;

/** Stands between the client and the fake and loses requests or answers. */
final class LossyProxy implements AutoCloseable {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();
  private static final List<String> PASSED_ON =
      List.of("X-VO-Api-Id", "X-VO-Api-Key", "Content-Type");

  /** What it does to a call. */
  enum Loss {
    REQUEST_LOST(false),
    REQUEST_REFUSED_WITH_429(false),
    REQUEST_REFUSED_WITH_503(false),
    ANSWER_LOST(true),
    ANSWER_CUT_OFF(true),
    ANSWER_HALF_JSON(true),
    ANSWER_REPLACED_BY_502(true),
    /** It never comes. */
    ANSWER_LATE(true);

    private final boolean passesOn;

    Loss(boolean passesOn) {
      this.passesOn = passesOn;
    }

    /** Whether the fake sees the request. */
    boolean passesOn() {
      return passesOn;
    }

    /** Whether the client sees what the fake says to a second call. */
    boolean keepsTheStatus() {
      return this == ANSWER_CUT_OFF || this == ANSWER_HALF_JSON;
    }

    /** What the client gets in the place of this answer. */
    private MockResponse of(MockResponse.Builder answer, String body) {
      return switch (this) {
        case REQUEST_LOST, ANSWER_LOST -> answer.onResponseStart(CLOSE).build();
        case REQUEST_REFUSED_WITH_429 -> status(429);
        case REQUEST_REFUSED_WITH_503 -> status(503);
        case ANSWER_CUT_OFF -> answer.body(body + " ".repeat(1_000)).onResponseBody(CLOSE).build();
        case ANSWER_HALF_JSON ->
            answer.body(body.length() < 2 ? "{" : body.substring(0, body.length() / 2)).build();
        case ANSWER_REPLACED_BY_502 -> status(502);
        case ANSWER_LATE -> answer.onResponseStart(SocketEffect.Stall.INSTANCE).build();
      };
    }

    private static MockResponse status(int status) {
      return new MockResponse.Builder().code(status).body("<html>Sorry</html>").build();
    }
  }

  private final MockWebServer server = new MockWebServer();
  private final AtomicInteger passedOn = new AtomicInteger();

  private LossyProxy() {}

  /** In front of this server; the first so many calls suffer. */
  static LossyProxy before(FakeServer fake, Loss loss, int times) {
    LossyProxy proxy = new LossyProxy();
    AtomicInteger left = new AtomicInteger(times);
    proxy.server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            boolean lossy = !request.getMethod().equals("GET") && left.getAndDecrement() > 0;
            if (lossy && !loss.passesOn()) {
              return loss.of(new MockResponse.Builder(), "");
            }
            HttpResponse<String> answer = proxy.passOn(fake, request);
            MockResponse.Builder same =
                new MockResponse.Builder()
                    .code(answer.statusCode())
                    .setHeader("Content-Type", "application/json")
                    .body(answer.body());
            return lossy ? loss.of(same, answer.body()) : same.build();
          }
        });
    try {
      proxy.server.start(InetAddress.getLoopbackAddress(), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return proxy;
  }

  private HttpResponse<String> passOn(FakeServer fake, RecordedRequest request)
      throws InterruptedException {
    ByteString body = request.getBody();
    HttpRequest.Builder same =
        HttpRequest.newBuilder(URI.create(fake.url() + request.getTarget()))
            .method(
                request.getMethod(),
                body == null || body.size() == 0
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(body.toByteArray()));
    for (String name : PASSED_ON) {
      request.getHeaders().values(name).forEach(value -> same.header(name, value));
    }
    if (!request.getMethod().equals("GET")) {
      passedOn.incrementAndGet();
    }
    try {
      return CLIENT.send(same.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("the fake gave no answer", e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getPort();
  }

  /** How many writing calls the fake has seen. */
  int passedOn() {
    return passedOn.get();
  }

  @Override
  public void close() {
    server.close();
  }
}
