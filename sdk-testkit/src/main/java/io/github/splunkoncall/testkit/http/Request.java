package io.github.splunkoncall.testkit.http;

import io.github.splunkoncall.retrofit.wire.Acting;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.testkit.engine.Arguments;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What a route sees of a request, and what the journal will tell of it. */
final class Request {
  /** A key, which the journal must not have. */
  static final String API_KEY = "apiKey";

  private final Map<String, String> pathParameters;
  private final Map<String, String> query;
  private final ByteString body;
  private final Arguments arguments = Arguments.none();

  Request(Map<String, String> pathParameters, @Nullable String rawQuery, ByteString body) {
    this.pathParameters = pathParameters;
    this.query = parameters(rawQuery);
    this.body = body;
    pathParameters.forEach(
        (name, value) -> {
          if (!name.equals(API_KEY)) {
            arguments.text(name, value);
          }
        });
    arguments.texts(query);
  }

  /** What is known so far: a body once it was decoded. */
  Arguments arguments() {
    return arguments;
  }

  /** A parameter of the path, decoded. */
  String path(String name) {
    return Objects.requireNonNull(pathParameters.get(name), name);
  }

  /** A parameter that not all paths have. */
  Optional<String> optionalPath(String name) {
    return Optional.ofNullable(pathParameters.get(name));
  }

  /** The first value of a query parameter. */
  Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name));
  }

  /** The body as it was sent. */
  ByteString body() {
    return body;
  }

  /** The body in this form, or the refusal of the service. */
  <B> B decode(Codec<B> codec) {
    return decode(codec, Request::tell);
  }

  /** The same for a body that is no model: {@code told} says what its values are called. */
  <B> B decode(Codec<B> codec, BiConsumer<Arguments, B> told) {
    B decoded = Route.decode(codec, body);
    told.accept(arguments, decoded);
    return decoded;
  }

  /** A model, perhaps in the name of a user. */
  static void tell(Arguments arguments, Object decoded) {
    if (decoded instanceof Acting<?> acting) {
      arguments.body(Objects.requireNonNull(acting.request())).actor(acting.username());
    } else {
      arguments.body(decoded);
    }
  }

  private static Map<String, String> parameters(@Nullable String rawQuery) {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (rawQuery != null) {
      for (String pair : rawQuery.split("&", -1)) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          parameters.putIfAbsent(
              decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
        }
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
