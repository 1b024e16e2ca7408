package io.github.splunkoncall.retrofit.wire;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Time zones by their names. */
public final class Zones {
  /** The name of a zone that Java knows. */
  public static final Codec<ZoneId> ZONE =
      new Codec<>() {
        @Override
        public ZoneId read(JsonReader in) throws IOException {
          String name = in.nextString();
          return known(name)
              .orElseThrow(() -> new JsonDataException("'" + name + "' is no time zone"));
        }

        @Override
        public void write(JsonWriter out, ZoneId value) throws IOException {
          out.value(name(value));
        }
      };

  private Zones() {}

  /** What Java calls Z is a region by the name of UTC. */
  public static String name(ZoneId zone) {
    return zone.getId().equals("Z") ? "UTC" : zone.getId();
  }

  /** The zone with this name; the service may know zones that this Java does not. */
  public static Optional<ZoneId> known(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
