package io.github.splunkoncall.retrofit.wire;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Times that do not come, or go, like all others. */
public final class Times {
  private static final DateTimeFormatter MILLIS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  /** Text that is written with milliseconds, be they zero. */
  public static final Codec<Instant> TEXT_WITH_MILLIS =
      new Codec<>() {
        @Override
        public Instant read(JsonReader in) throws IOException {
          return Codecs.INSTANT.read(in);
        }

        @Override
        public void write(JsonWriter out, Instant value) throws IOException {
          out.value(MILLIS.format(value));
        }
      };

  private Times() {}

  /** Read as text and as milliseconds since 1970, written in this form. */
  public static Codec<Instant> textOrMillis(Codec<Instant> written) {
    return new Codec<>() {
      @Override
      public Instant read(JsonReader in) throws IOException {
        return in.peek() == JsonReader.Token.NUMBER
            ? Codecs.EPOCH_MILLIS.read(in)
            : Codecs.INSTANT.read(in);
      }

      @Override
      public void write(JsonWriter out, Instant value) throws IOException {
        written.write(out, value);
      }
    };
  }
}
