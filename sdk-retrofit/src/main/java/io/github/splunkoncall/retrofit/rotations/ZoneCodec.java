package io.github.splunkoncall.retrofit.rotations;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.retrofit.wire.Codec;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;

/** A time zone by its name. */
enum ZoneCodec implements Codec<ZoneId> {
  ZONE;

  @Override
  public ZoneId read(JsonReader in) throws IOException {
    String name = in.nextString();
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new JsonDataException("'" + name + "' is no time zone", e);
    }
  }

  @Override
  public void write(JsonWriter out, ZoneId zone) throws IOException {
    out.value(zone.getId());
  }
}
