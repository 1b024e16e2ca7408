package io.github.splunkoncall.retrofit.wire;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.OpenValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of value that the service has: lenient in reading, exact in writing. */
public final class Codecs {
  /** Text; a number is taken as it is written. */
  public static final Codec<String> STRING =
      new Codec<>() {
        @Override
        public String read(JsonReader in) throws IOException {
          return in.nextString();
        }

        @Override
        public void write(JsonWriter out, String value) throws IOException {
          out.value(value);
        }
      };

  /** A number that is text: {@code "4711"}, and also {@code 4711} and {@code 4711.0}. */
  public static final Codec<String> NUMBER_TEXT =
      new Codec<>() {
        @Override
        public String read(JsonReader in) throws IOException {
          boolean number = in.peek() == JsonReader.Token.NUMBER;
          String text = in.nextString();
          return number && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }

        @Override
        public void write(JsonWriter out, String value) throws IOException {
          out.value(value);
        }
      };

  /** A whole number: {@code 3}, and also {@code 3.0} and {@code "3"}. */
  public static final Codec<Integer> INT =
      new Codec<>() {
        @Override
        public Integer read(JsonReader in) throws IOException {
          return in.nextInt();
        }

        @Override
        public void write(JsonWriter out, Integer value) throws IOException {
          out.value(value);
        }
      };

  /** A whole number that may not fit 32 bits. */
  public static final Codec<Long> LONG =
      new Codec<>() {
        @Override
        public Long read(JsonReader in) throws IOException {
          return in.nextLong();
        }

        @Override
        public void write(JsonWriter out, Long value) throws IOException {
          out.value(value);
        }
      };

  /** A time as seconds since 1970, with or without a fraction. */
  public static final Codec<Instant> EPOCH_SECONDS = epoch(1_000);

  /** A time as milliseconds since 1970. */
  public static final Codec<Instant> EPOCH_MILLIS = epoch(1);

  /**
   * Any JSON: maps, lists, strings, booleans, and numbers as the first of {@link Long}, {@link
   * Double} and {@link BigDecimal} that has exactly this value, so that it can be sent back. Nulls
   * in objects and arrays are left out.
   */
  public static final Codec<Object> ANY = new AnyJson();

  /** Any JSON object, as {@link #ANY} has it. */
  public static final Codec<Map<String, Object>> OBJECT =
      new Codec<>() {
        @Override
        public Map<String, Object> read(JsonReader in) throws IOException {
          return new AnyJson().object(in);
        }

        @Override
        public void write(JsonWriter out, Map<String, Object> value) throws IOException {
          ANY.write(out, value);
        }
      };

  /** An answer whose content does not matter, unless it is an error: a 200 can carry one (Q4). */
  public static final Codec<Object> ANY_BUT_ERROR =
      new Codec<>() {
        @Override
        public Object read(JsonReader in) throws IOException {
          Object answer = ANY.read(in);
          if (answer instanceof Map<?, ?> fields) {
            for (String field : List.of("error", "errors")) {
              String reason = ErrorText.textOf(fields.get(field));
              if (reason != null) {
                throw WireException.refusal(reason);
              }
            }
          }
          return answer;
        }

        @Override
        public void write(JsonWriter out, Object value) throws IOException {
          ANY.write(out, value);
        }
      };

  /** Yes or no: {@code true}, and also {@code "true"} and {@code "verified"}. */
  public static final Codec<Boolean> BOOLEAN =
      new Codec<>() {
        @Override
        public Boolean read(JsonReader in) throws IOException {
          if (in.peek() == JsonReader.Token.STRING) {
            String text = in.nextString();
            return text.equalsIgnoreCase("true") || text.equalsIgnoreCase("verified");
          }
          return in.nextBoolean();
        }

        @Override
        public void write(JsonWriter out, Boolean value) throws IOException {
          out.value(value);
        }
      };

  /** A time as ISO-8601 text with {@code Z} or an offset. */
  public static final Codec<Instant> INSTANT =
      new Codec<>() {
        @Override
        public Instant read(JsonReader in) throws IOException {
          String text = in.nextString();
          try {
            return Instants.parse(text);
          } catch (DateTimeException e) {
            throw new WireException("'" + text + "' is no ISO-8601 time", in.getPath(), null, e);
          }
        }

        @Override
        public void write(JsonWriter out, Instant value) throws IOException {
          out.value(value.toString());
        }
      };

  private static final int MOST_DIGITS = 40;

  private Codecs() {}

  private static Codec<Instant> epoch(long millisPerUnit) {
    return new Codec<>() {
      @Override
      public Instant read(JsonReader in) throws IOException {
        BigDecimal millis = decimal(in).multiply(BigDecimal.valueOf(millisPerUnit));
        try {
          return Instant.ofEpochMilli(millis.setScale(0, RoundingMode.DOWN).longValueExact());
        } catch (ArithmeticException e) {
          throw new WireException("the number is too large for a time", in.getPath(), null, e);
        }
      }

      @Override
      public void write(JsonWriter out, Instant value) throws IOException {
        out.value(value.toEpochMilli() / millisPerUnit);
      }
    };
  }

  /** A number; refuses exponents so large that arithmetic with them would not end. */
  private static BigDecimal decimal(JsonReader in) throws IOException {
    String text = in.nextString();
    try {
      BigDecimal number = new BigDecimal(text);
      if (Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new WireException("'" + text + "' is no number", in.getPath(), null, e);
    }
    throw new WireException("the number is too long", in.getPath(), null, null);
  }

  /** A value out of an open set. Known ones are matched without making a string. */
  public static <V extends OpenValue<?>> Codec<V> open(List<V> values, Function<String, V> of) {
    String[] known = new String[values.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = values.get(i).text();
    }
    JsonReader.Options texts = JsonReader.Options.of(known);
    return new Codec<>() {
      @Override
      public V read(JsonReader in) throws IOException {
        int i = in.selectString(texts);
        return i >= 0 ? values.get(i) : of.apply(in.nextString());
      }

      @Override
      public void write(JsonWriter out, V value) throws IOException {
        out.value(value.text());
      }
    };
  }

  /** A value that is there, for an answer that may be empty instead. */
  public static <T> Codec<Optional<T>> present(Codec<T> value) {
    return new Codec<>() {
      @Override
      public Optional<T> read(JsonReader in) throws IOException {
        return Optional.of(value.read(in));
      }

      @Override
      public void write(JsonWriter out, Optional<T> optional) throws IOException {
        value.write(out, optional.orElseThrow());
      }
    };
  }

  /** An array; null elements are skipped. */
  public static <T> Codec<List<T>> list(Codec<T> element) {
    return new Codec<>() {
      @Override
      public List<T> read(JsonReader in) throws IOException {
        if (in.peek() == JsonReader.Token.BEGIN_OBJECT && in.getPath().equals("$")) {
          String refusal = ErrorText.textOf(in.readJsonValue());
          throw new WireException("expected an array, found an object", "$", refusal, null);
        }
        List<T> list = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
          if (in.peek() == JsonReader.Token.NULL) {
            in.skipValue();
          } else {
            list.add(element.read(in));
          }
        }
        in.endArray();
        return Collections.unmodifiableList(list);
      }

      @Override
      public void write(JsonWriter out, List<T> list) throws IOException {
        out.beginArray();
        for (T value : list) {
          element.write(out, value);
        }
        out.endArray();
      }
    };
  }

  /** An array of arrays, joined in reading, and one array in an array in writing. */
  public static <T> Codec<List<T>> nested(Codec<T> element) {
    Codec<List<T>> inner = list(element);
    return new Codec<>() {
      @Override
      public List<T> read(JsonReader in) throws IOException {
        List<T> joined = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
          switch (in.peek()) {
            case NULL -> in.skipValue();
            case BEGIN_ARRAY -> joined.addAll(inner.read(in));
            default -> joined.add(element.read(in));
          }
        }
        in.endArray();
        return Collections.unmodifiableList(joined);
      }

      @Override
      public void write(JsonWriter out, List<T> list) throws IOException {
        out.beginArray();
        inner.write(out, list);
        out.endArray();
      }
    };
  }
}
