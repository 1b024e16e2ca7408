package io.github.splunkoncall.testkit.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import okio.ByteString;

/**
 * The page that shows the fake in a browser: one file. Its policy lets the browser run and load
 * nothing but what is in it.
 */
record LivePage(ByteString html, String contentSecurityPolicy) {
  private static final String FILE = "live.html";

  static LivePage load() {
    try (InputStream in = LivePage.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not beside the classes of the testkit");
      }
      ByteString html = ByteString.of(in.readAllBytes());
      String policy =
          "default-src 'none'; connect-src 'self'; img-src data:; style-src %s; script-src %s;"
              + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
      String text = html.utf8();
      return new LivePage(html, policy.formatted(hash(text, "style"), hash(text, "script")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a browser asks for the root, where the service has no operation. */
  static boolean isWanted(HttpExchange exchange) {
    List<String> accepted = exchange.getRequestHeaders().getOrDefault("Accept", List.of());
    return List.of("GET", "HEAD").contains(exchange.getRequestMethod())
        && exchange.getRequestURI().getPath().equals("/")
        && accepted.stream().anyMatch(types -> types.contains("text/html"));
  }

  /** How a policy names what is between two tags. */
  private static String hash(String html, String tag) {
    int start = html.indexOf("<" + tag + ">") + tag.length() + 2;
    String content = html.substring(start, html.indexOf("</" + tag + ">", start));
    return "'sha256-" + ByteString.encodeUtf8(content).sha256().base64() + "'";
  }
}
