package io.github.splunkoncall.retrofit.rotations;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** A time of a rotation: milliseconds since 1970, or text with milliseconds (Q58). */
enum TimeCodec implements Codec<Instant> {
  /** Written as a number; both are read. */
  MILLIS,
  /** Written as text; both are read. */
  TEXT,
  /** Written as text; nothing else is read. */
  ONLY_TEXT;

  /** What a service says that wants text. */
  static final String WANTS_TEXT = "error.expected.jodadate.format";

  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  @Override
  public Instant read(JsonReader in) throws IOException {
    if (in.peek() != JsonReader.Token.NUMBER) {
      return Codecs.INSTANT.read(in);
    }
    if (this == ONLY_TEXT) {
      throw new JsonDataException(WANTS_TEXT);
    }
    return Codecs.EPOCH_MILLIS.read(in);
  }

  @Override
  public void write(JsonWriter out, Instant value) throws IOException {
    if (this == MILLIS) {
      out.value(value.toEpochMilli());
    } else {
      out.value(FORMAT.format(value));
    }
  }
}
