package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.testkit.FakeServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Any HTTP client there may be: knows nothing of the service, sends what it is told. */
final class RawClient {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Duration TOO_LONG = Duration.ofSeconds(20);

  private final URI base;
  private final Map<String, String> headers;

  private RawClient(URI base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  /** A client without any header. */
  static RawClient anonymous(FakeServer server) {
    return new RawClient(server.url(), Map.of());
  }

  /** A client with the credentials that the server accepts. */
  static RawClient of(FakeServer server) {
    return anonymous(server)
        .with("X-VO-Api-Id", server.credentials().apiId())
        .with("X-VO-Api-Key", server.credentials().apiKey());
  }

  /** The same client with one more header. */
  RawClient with(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new RawClient(base, more);
  }

  Answer get(String pathAndQuery) {
    return send("GET", pathAndQuery, "");
  }

  Answer post(String path, String body) {
    return send("POST", path, body);
  }

  Answer patch(String path, String body) {
    return send("PATCH", path, body);
  }

  Answer send(String method, String pathAndQuery, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + pathAndQuery))
            .timeout(TOO_LONG)
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String contentType = response.headers().firstValue("Content-Type").orElse("");
      String retryAfter = response.headers().firstValue("Retry-After").orElse("");
      return new Answer(response.statusCode(), contentType, retryAfter, response.body());
    } catch (IOException e) {
      throw new AssertionError(method + " " + pathAndQuery + " got no answer", e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
