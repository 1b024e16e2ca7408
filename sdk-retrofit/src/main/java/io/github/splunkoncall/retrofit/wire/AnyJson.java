package io.github.splunkoncall.retrofit.wire;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.internal.PlainJson;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON that nobody has a model for. */
final class AnyJson implements Codec<Object> {
  @Override
  public Object read(JsonReader in) throws IOException {
    return switch (in.peek()) {
      case BEGIN_OBJECT -> object(in);
      case BEGIN_ARRAY -> array(in);
      case BOOLEAN -> in.nextBoolean();
      case NUMBER -> number(in);
      default -> in.nextString();
    };
  }

  /** Of a field that comes twice the first counts. */
  Map<String, Object> object(JsonReader in) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
      } else {
        object.putIfAbsent(name, read(in));
      }
    }
    in.endObject();
    return Collections.unmodifiableMap(object);
  }

  private List<Object> array(JsonReader in) throws IOException {
    List<Object> array = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      if (in.peek() == JsonReader.Token.NULL) {
        in.skipValue();
      } else {
        array.add(read(in));
      }
    }
    in.endArray();
    return Collections.unmodifiableList(array);
  }

  private static Number number(JsonReader in) throws IOException {
    String text = in.nextString();
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException notWholeOrTooLong) {
      return fraction(text, in);
    }
  }

  /** A double would be infinite or rounded where the number has too many digits. */
  private static Number fraction(String text, JsonReader in) {
    BigDecimal exact;
    try {
      exact = new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new WireException("the number '" + text + "' is too long", in.getPath(), null, e);
    }
    return PlainJson.fraction(exact);
  }

  @Override
  public void write(JsonWriter out, Object value) throws IOException {
    if (value instanceof Map<?, ?> object) {
      out.beginObject();
      for (Map.Entry<?, ?> field : object.entrySet()) {
        write(out.name(String.valueOf(field.getKey())), field.getValue());
      }
      out.endObject();
    } else if (value instanceof Iterable<?> array) {
      out.beginArray();
      for (Object element : array) {
        write(out, element);
      }
      out.endArray();
    } else if (value instanceof Number number) {
      out.value(number);
    } else if (value instanceof Boolean bool) {
      out.value(bool);
    } else {
      out.value(String.valueOf(value));
    }
  }
}
