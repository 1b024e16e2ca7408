package io.github.splunkoncall.retrofit.pagingpolicies;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.pagingpolicies.TimeMask;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Table;
import io.github.splunkoncall.retrofit.wire.Zones;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The times of the week on the wire: a field per day, and times like {@code 08:30:00.000}. */
final class TimeMaskWire {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

  private static final Codec<LocalTime> LOCAL_TIME =
      new Codec<>() {
        @Override
        public LocalTime read(JsonReader in) throws IOException {
          String text = in.nextString();
          try {
            return LocalTime.parse(text);
          } catch (DateTimeException e) {
            throw new JsonDataException("'" + text + "' is no time of day", e);
          }
        }

        @Override
        public void write(JsonWriter out, LocalTime value) throws IOException {
          out.value(TIME.format(value));
        }
      };

  static final Codec<TimeMask> MASK = mask();

  private TimeMaskWire() {}

  private static Codec<TimeMask> mask() {
    Table.Spec<TimeMask, TimeMask.Builder> mask =
        Table.of(TimeMask::builder, TimeMask.Builder::build);
    for (DayOfWeek day : DayOfWeek.values()) {
      mask.field(
          day.name().toLowerCase(Locale.ROOT),
          BOOLEAN,
          found -> found.days().contains(day),
          (builder, holds) -> {
            if (holds) {
              builder.addDays(day);
            }
          });
    }
    return mask.optional(
            "timeZone",
            STRING,
            found -> found.zone().map(Zones::name),
            (builder, id) -> builder.zone(Zones.known(id)))
        .optional("startTime", LOCAL_TIME, TimeMask::start, TimeMask.Builder::start)
        .optional("endTime", LOCAL_TIME, TimeMask::end, TimeMask.Builder::end)
        .build();
  }
}
