package io.github.splunkoncall.testkit.http;

import com.sun.net.httpserver.HttpExchange;
import io.github.splunkoncall.retrofit.call.Sleeper;
import io.github.splunkoncall.testkit.faults.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What goes back to the client, and how far it comes. */
record Reply(
    int status,
    ByteString body,
    @Nullable String contentType,
    Optional<Duration> retryAfter,
    Duration latency,
    Reach reach) {
  private static final int OK = 200;

  /** How much of a reply comes to the client. */
  enum Reach {
    ALL,
    /** All but the end of the body. */
    BEGINNING,
    NOTHING
  }

  static Reply of(int status, ByteString body) {
    return new Reply(status, body, null, Optional.empty(), Duration.ZERO, Reach.ALL);
  }

  /** What a fault makes of the reply to a call; {@code error} is the form of a refusal. */
  static Reply of(Fault fault, Function<String, ByteString> error) {
    if (fault instanceof Fault.Status answer) {
      return of(
              answer.status(),
              answer.text().isBlank() ? ByteString.EMPTY : error.apply(answer.text()))
          .retryAfter(answer.retryAfter());
    }
    if (fault instanceof Fault.HtmlPage page) {
      String html =
          "<html><head><title>%1$s</title></head><body><h1>%1$s</h1></body></html>"
              .formatted(page.title());
      return new Reply(
          page.status(),
          ByteString.encodeUtf8(html),
          "text/html;charset=utf-8",
          Optional.empty(),
          Duration.ZERO,
          Reach.ALL);
    }
    return switch ((Fault.Break) fault) {
      case RESET, ANSWER_LOST -> of(OK, ByteString.EMPTY).reaching(Reach.NOTHING);
      case TRUNCATED_BODY -> of(OK, ByteString.encodeUtf8("{}")).reaching(Reach.BEGINNING);
      case MALFORMED_BODY -> of(OK, ByteString.encodeUtf8(Fault.Break.NOT_JSON));
      case EMPTY_BODY -> of(OK, ByteString.EMPTY);
    };
  }

  Reply retryAfter(Optional<Duration> wait) {
    return new Reply(status, body, contentType, wait, latency, reach);
  }

  /** The same reply, which comes so much later. */
  Reply after(Duration time) {
    return new Reply(status, body, contentType, retryAfter, time, reach);
  }

  private Reply reaching(Reach part) {
    return new Reply(status, body, contentType, retryAfter, latency, part);
  }

  /** Sends it, as this type of content if it has none of its own. */
  void send(HttpExchange exchange, String usualType) throws IOException {
    if (!waited() || reach == Reach.NOTHING) {
      return;
    }
    exchange
        .getResponseHeaders()
        .set("Content-Type", contentType == null ? usualType : contentType);
    retryAfter.ifPresent(
        wait -> exchange.getResponseHeaders().set("Retry-After", String.valueOf(wait.toSeconds())));
    boolean noBody = body.size() == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, noBody ? -1 : body.size());
    if (!noBody) {
      OutputStream out = exchange.getResponseBody();
      out.write(body.toByteArray(), 0, reach == Reach.ALL ? body.size() : body.size() / 2);
      out.flush();
    }
  }

  /** Whether the server is still there after the latency. */
  private boolean waited() {
    try {
      if (!latency.isZero()) {
        Sleeper.OF_THE_THREAD.sleep(latency.toNanos());
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
