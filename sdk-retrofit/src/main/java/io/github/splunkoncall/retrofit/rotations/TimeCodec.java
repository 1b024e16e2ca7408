package io.github.splunkoncall.retrofit.rotations;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Times;
import java.io.IOException;
import java.time.Instant;

/** Times of rotations: milliseconds since 1970, or text with milliseconds (Q58). */
final class TimeCodec {
  /** Written as a number; both are read. */
  static final Codec<Instant> MILLIS = Times.textOrMillis(Codecs.EPOCH_MILLIS);

  /** Written as text; both are read. */
  static final Codec<Instant> TEXT = Times.textOrMillis(Times.TEXT_WITH_MILLIS);

  /** What a service says that wants text. */
  static final String WANTS_TEXT = "error.expected.jodadate.format";

  /** Written as text; nothing else is read. */
  static final Codec<Instant> ONLY_TEXT =
      new Codec<>() {
        @Override
        public Instant read(JsonReader in) throws IOException {
          if (in.peek() == JsonReader.Token.NUMBER) {
            throw new JsonDataException(WANTS_TEXT);
          }
          return Times.TEXT_WITH_MILLIS.read(in);
        }

        @Override
        public void write(JsonWriter out, Instant value) throws IOException {
          Times.TEXT_WITH_MILLIS.write(out, value);
        }
      };

  private TimeCodec() {}
}
