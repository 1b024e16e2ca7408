package io.github.splunkoncall.testkit.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What a route sees of a request. */
record Request(Map<String, String> pathParameters, @Nullable String rawQuery, ByteString body) {
  /** A parameter of the path, decoded. */
  String path(String name) {
    return Objects.requireNonNull(pathParameters.get(name), name);
  }

  /** The first value of a query parameter. */
  Optional<String> query(String name) {
    if (rawQuery == null) {
      return Optional.empty();
    }
    for (String pair : rawQuery.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && decode(pair.substring(0, equals)).equals(name)) {
        return Optional.of(decode(pair.substring(equals + 1)));
      }
    }
    return Optional.empty();
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
