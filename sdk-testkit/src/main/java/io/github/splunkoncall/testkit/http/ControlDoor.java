package io.github.splunkoncall.testkit.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.testkit.control.Control;
import io.github.splunkoncall.testkit.control.ControlRequest;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import okio.ByteString;

/** The control interface over HTTP, and the page for browsers that uses it. */
final class ControlDoor {
  private static final int LARGEST_BODY = 32 * 1024 * 1024;
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

  private final Control control;

  ControlDoor(Control control) {
    this.control = control;
  }

  /** The page if a browser asks for the root, and else what the other door says. */
  void showPageOr(HttpHandler other, HttpExchange exchange) throws IOException {
    if (!LivePage.isWanted(exchange)) {
      other.handle(exchange);
      return;
    }
    try (exchange) {
      LivePage page = LivePage.load();
      exchange.getResponseHeaders().set("Content-Security-Policy", page.contentSecurityPolicy());
      try {
        SameOrigin.require(exchange.getRequestHeaders());
        send(exchange, 200, "text/html", page.html());
      } catch (ServiceRefusal refusal) {
        send(exchange, refusal.status(), "application/json", Route.error(refusal.text()));
      }
    }
  }

  void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      int status = 200;
      ByteString answer;
      try {
        answer = answer(exchange);
      } catch (ServiceRefusal refusal) {
        status = refusal.status();
        answer = Route.error(refusal.text());
      } catch (RuntimeException e) {
        status = 500;
        answer = Route.error("The fake failed: " + e);
      }
      send(exchange, status, "application/json", answer);
    }
  }

  private ByteString answer(HttpExchange exchange) throws IOException {
    ByteString body = ByteString.of(exchange.getRequestBody().readNBytes(LARGEST_BODY));
    SameOrigin.require(exchange.getRequestHeaders());
    if (WITH_BODY.contains(exchange.getRequestMethod())) {
      requireJson(exchange.getRequestHeaders());
    }
    Request query = new Request(Map.of(), exchange.getRequestURI().getRawQuery(), body);
    Object answer =
        control.answer(
            new ControlRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath().substring(Control.ROOT.length()),
                query::query,
                body.size() == 0 ? Map.of() : Route.fields(body)));
    return Json.encode(Codecs.ANY, answer);
  }

  /** A form of another site can send any text, but not under this name. */
  private static void requireJson(Headers headers) {
    String type = headers.getFirst("Content-Type");
    if (type == null || !type.strip().matches("(?i)application/json\\s*(;.*)?")) {
      throw new ServiceRefusal(415, "Content-Type must be application/json");
    }
  }

  private static void send(HttpExchange exchange, int status, String type, ByteString content)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type + ";charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head ? -1 : content.size());
    if (!head) {
      exchange.getResponseBody().write(content.toByteArray());
    }
  }
}
