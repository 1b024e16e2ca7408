package io.github.splunkoncall.retrofit.wire;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** What the service says about a failure: no schema exists, several forms do. */
public final class ErrorText {
  /** The fields that can hold the text, the best first. */
  static final List<String> FIELDS = List.of("error", "message", "messages", "errors");

  private static final Pattern CODE = Pattern.compile("error\\.expected(\\.\\w{1,40}){1,5}");
  private static final Pattern TITLE =
      Pattern.compile(
          "<title[^>]*>\\s*(.*?)\\s*</title>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** An error text in any of its forms: a string, a list of them, an object that has one. */
  public static final Codec<String> CODEC =
      new Codec<>() {
        @Override
        public String read(JsonReader in) throws IOException {
          String text = textOf(in.readJsonValue());
          return text == null ? "" : text;
        }

        @Override
        public void write(JsonWriter out, String text) throws IOException {
          out.value(text);
        }
      };

  private ErrorText() {}

  /**
   * The text in the body of a failure, after the code of a field that was not as expected, which
   * can be anywhere in the body (Q58); empty if there is none. Never throws.
   */
  public static Optional<String> in(String body) {
    Optional<String> text = textIn(body.strip());
    Matcher code = CODE.matcher(body);
    return text.isEmpty() || !code.find() || text.get().startsWith(code.group())
        ? text
        : Optional.of(code.group() + ": " + text.get());
  }

  private static Optional<String> textIn(String text) {
    if (text.startsWith("<")) {
      Matcher title = TITLE.matcher(text);
      return Optional.of(
          title.find() && !title.group(1).isEmpty()
              ? "an HTML page titled \"" + title.group(1) + "\""
              : "an HTML page");
    }
    if (text.startsWith("{")) {
      try {
        Object json = JsonReader.of(new Buffer().writeUtf8(text)).readJsonValue();
        if (json instanceof Map<?, ?> fields) {
          String found = first(fields);
          if (found != null) {
            return Optional.of(found);
          }
        }
      } catch (IOException | JsonDataException e) {
        // Then the text itself is all there is to tell.
      }
    }
    return text.isEmpty() || text.equals("{}") ? Optional.empty() : Optional.of(text);
  }

  private static @Nullable String first(Map<?, ?> fields) {
    for (String field : FIELDS) {
      String text = textOf(fields.get(field));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** The text of one field: a string, the first of a list, or an object with a message. */
  static @Nullable String textOf(@Nullable Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? null : text.strip();
    }
    if (value instanceof List<?> list) {
      return list.isEmpty() ? null : textOf(list.get(0));
    }
    return value instanceof Map<?, ?> map ? first(map) : null;
  }
}
