package io.github.splunkoncall.testkit.http;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A tab of a browser, in which expressions of JavaScript are evaluated. */
final class Tab implements WebSocket.Listener {
  private final Map<Integer, CompletableFuture<Map<?, ?>>> waiting = new ConcurrentHashMap<>();
  private final AtomicInteger last = new AtomicInteger();
  private final StringBuilder received = new StringBuilder();
  private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

  private Tab() {}

  static Tab connect(HttpClient client, URI uri) {
    Tab tab = new Tab();
    tab.socket.complete(client.newWebSocketBuilder().buildAsync(uri, tab).join());
    return tab;
  }

  /** Waits until an expression is true; the page that it is about may still have to be loaded. */
  void await(String condition) throws Exception {
    String wait =
        "new Promise(done => { const look = () => (%s) ? done(true) : setTimeout(look, 20); look(); })";
    Map<?, ?> answer = evaluated(wait.formatted(condition));
    while (String.valueOf(answer.get("error")).matches(".*(destroyed|navigated|Cannot find).*")) {
      answer = evaluated(wait.formatted(condition)); // Another page has taken its place.
    }
    value(answer);
  }

  /** The text of an expression. */
  String text(String expression) throws Exception {
    return String.valueOf(value(evaluated("String(" + expression + ")")));
  }

  private Map<?, ?> evaluated(String expression) throws Exception {
    int id = last.incrementAndGet();
    CompletableFuture<Map<?, ?>> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    Map<String, Object> parameters =
        Map.of("expression", expression, "awaitPromise", true, "returnByValue", true);
    socket.join().sendText(Browser.message(id, "Runtime.evaluate", parameters), true).join();
    return answer.get(Browser.PATIENCE_SECONDS, SECONDS);
  }

  private static Object value(Map<?, ?> answer) {
    if (answer.get("result") instanceof Map<?, ?> outcome
        && outcome.get("exceptionDetails") == null
        && outcome.get("result") instanceof Map<?, ?> result
        && result.get("value") != null) {
      return result.get("value");
    }
    throw new AssertionError("no value: " + answer);
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean whole) {
    received.append(data);
    if (whole) {
      Map<?, ?> message = (Map<?, ?>) Answer.parse(received.toString());
      received.setLength(0);
      if (message.get("id") instanceof Number id) {
        CompletableFuture<Map<?, ?>> answer = waiting.remove(id.intValue());
        if (answer != null) {
          answer.complete(message);
        }
      }
    }
    webSocket.request(1);
    return CompletableFuture.completedFuture(null);
  }
}
