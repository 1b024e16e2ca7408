package io.github.splunkoncall.testkit.http;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import okio.Buffer;

/** What came back for one raw request. */
record Answer(int status, String contentType, String retryAfter, String body) {
  /** The body as maps, lists, texts, numbers and booleans. */
  Object json() {
    return parse(body);
  }

  /** The array in a field of the body, which must be an object. */
  List<?> array(String field) {
    if (json() instanceof Map<?, ?> fields && fields.get(field) instanceof List<?> list) {
      return list;
    }
    throw new AssertionError("no array '" + field + "' in: " + body);
  }

  /** The text of the field {@code error}; fails if the body is not an object of that one field. */
  String error() {
    if (json() instanceof Map<?, ?> fields
        && fields.size() == 1
        && fields.get("error") instanceof String text) {
      return text;
    }
    throw new AssertionError("not {\"error\": text}: " + body);
  }

  /** The value of a JSON text. */
  static Object parse(String json) {
    try {
      Object value = JsonReader.of(new Buffer().writeUtf8(json)).readJsonValue();
      if (value == null) {
        throw new AssertionError("null is no body");
      }
      return value;
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + json, e);
    }
  }
}
