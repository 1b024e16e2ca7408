package io.github.splunkoncall.retrofit.wire;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Whole bodies. */
public final class Json {
  private static final int EXCERPT = 1000;
  private static final String TOO_EARLY = "the JSON ends too early";
  private static final Pattern WORD_OR_NUMBER = Pattern.compile("[\\w.+-]+");

  private Json() {}

  /**
   * Reads the one value of a body. Throws {@link WireException} for anything else than that value:
   * nothing, HTML, broken or truncated JSON, JSON of another shape, something after it; and {@link
   * IOException} only when reading the source fails with another exception than {@link
   * EOFException}.
   */
  public static <T> T decode(BufferedSource source, Codec<T> codec) throws IOException {
    requireJson(source);
    JsonReader in = JsonReader.of(source);
    T value;
    try {
      value = codec.read(in);
    } catch (EOFException e) {
      throw new WireException(TOO_EARLY, path(in), null, e);
    } catch (JsonEncodingException e) {
      throw endsTooEarly(source, String.valueOf(e.getMessage()))
          ? new WireException(TOO_EARLY, path(in), null, new EOFException(e.getMessage()))
          : new WireException(inPlainWords(e.getMessage()), path(in), null, e);
    } catch (JsonDataException e) {
      throw new WireException(inPlainWords(e.getMessage()), path(in), null, e);
    }
    requireEnd(in);
    return value;
  }

  /**
   * Like {@link #decode}, but a body that is empty, white space or an empty object is {@code
   * ifEmpty}: several operations answer so when they succeed (Q5).
   */
  public static <T> T decodeOr(T ifEmpty, BufferedSource source, Codec<T> codec)
      throws IOException {
    BufferedSource ahead = source.peek();
    byte[] start = new byte[EXCERPT];
    int length = 0;
    for (int read = 0; read >= 0 && length < EXCERPT; ) {
      read = ahead.read(start, length, EXCERPT - length);
      length += Math.max(read, 0);
    }
    String text = new String(start, 0, length, StandardCharsets.UTF_8).strip();
    return text.isEmpty() || text.matches("\\{\\s*}") ? ifEmpty : decode(source, codec);
  }

  /** The value as a body. Throws {@link IllegalArgumentException} if it is nested too deeply. */
  public static <T> ByteString encode(Codec<T> codec, T value) {
    Buffer body = new Buffer();
    try (JsonWriter out = JsonWriter.of(body)) {
      codec.write(out, value);
    } catch (JsonDataException e) {
      throw new IllegalArgumentException("the request is nested too deeply for JSON", e);
    } catch (IOException e) {
      throw new AssertionError("a buffer in memory cannot fail", e);
    }
    return body.readByteString();
  }

  /** Looks before parsing, because a parser's view of HTML helps nobody. */
  private static void requireJson(BufferedSource source) throws IOException {
    long at = 0;
    byte first;
    do {
      if (!source.request(at + 1)) {
        throw new WireException("the body is empty");
      }
      first = source.getBuffer().getByte(at++);
    } while (first == ' ' || first == '\n' || first == '\r' || first == '\t');
    if (first != '{' && first != '[') {
      source.request(at + EXCERPT);
      String text = source.getBuffer().snapshot().utf8().strip();
      throw new WireException(
          first == '<'
              ? "the body is an HTML page, not JSON"
              : "the body is not JSON, it begins with '" + text + "'");
    }
  }

  private static void requireEnd(JsonReader in) throws IOException {
    try {
      if (in.peek() == JsonReader.Token.END_DOCUMENT) {
        return;
      }
    } catch (JsonEncodingException e) {
      // A second value may follow the first one only where the reader is lenient.
    }
    throw new WireException("there is more after the end of the JSON", "$", null, null);
  }

  /** Whether the reader takes for malformed what is cut off: a string, half a word or number. */
  private static boolean endsTooEarly(BufferedSource source, String message) throws IOException {
    return message.startsWith("Unterminated string")
        || message.startsWith("Unterminated escape")
        || (!source.request(EXCERPT)
            && WORD_OR_NUMBER.matcher(source.getBuffer().snapshot().utf8()).matches());
  }

  private static String path(JsonReader in) {
    String path = in.getPath();
    return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
  }

  /** Without the path, which we tell apart, and without advice that only a programmer can take. */
  private static String inPlainWords(@Nullable String message) {
    String text = String.valueOf(message);
    if (text.startsWith("Nesting too deep")) {
      return "the JSON is nested more than 255 levels deep, and none is read that is";
    }
    if (text.contains("setLenient")) {
      return "the JSON is malformed";
    }
    int path = text.lastIndexOf(" at path $");
    return path < 0 ? text : text.substring(0, path);
  }
}
