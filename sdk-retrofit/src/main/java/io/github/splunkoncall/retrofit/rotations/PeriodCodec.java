package io.github.splunkoncall.retrofit.rotations;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.rotations.ShiftPeriod;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** A period of a shift, or an empty object where there is none (Q60). */
record PeriodCodec(Codec<ShiftPeriod> period) implements Codec<Optional<ShiftPeriod>> {
  /** The table of a period with times in this form. */
  static Codec<ShiftPeriod> table(Codec<Instant> time) {
    return Table.of(ShiftPeriod::builder, ShiftPeriod.Builder::build)
        .field("start", time, ShiftPeriod::start, ShiftPeriod.Builder::start)
        .optional("end", time, ShiftPeriod::end, ShiftPeriod.Builder::end)
        .optional("username", STRING, ShiftPeriod::username, ShiftPeriod.Builder::username)
        .field("isRoll", BOOLEAN, ShiftPeriod::roll, ShiftPeriod.Builder::roll)
        .optional("memberSlug", STRING, ShiftPeriod::memberSlug, ShiftPeriod.Builder::memberSlug)
        .build();
  }

  @Override
  public Optional<ShiftPeriod> read(JsonReader in) throws IOException {
    JsonReader ahead = in.peekJson();
    ahead.beginObject();
    if (ahead.hasNext()) {
      return Optional.of(period.read(in));
    }
    in.skipValue();
    return Optional.empty();
  }

  @Override
  public void write(JsonWriter out, Optional<ShiftPeriod> value) throws IOException {
    if (value.isPresent()) {
      period.write(out, value.get());
    } else {
      out.beginObject().endObject();
    }
  }
}
