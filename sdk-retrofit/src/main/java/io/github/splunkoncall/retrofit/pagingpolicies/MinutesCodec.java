package io.github.splunkoncall.retrofit.pagingpolicies;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.retrofit.wire.Codec;
import java.io.IOException;
import java.time.Duration;

/** Whole minutes: {@code 5} or {@code "5"}, both of which are read. */
final class MinutesCodec implements Codec<Duration> {
  private final boolean asText;

  MinutesCodec(boolean asText) {
    this.asText = asText;
  }

  @Override
  public Duration read(JsonReader in) throws IOException {
    return Duration.ofMinutes(in.nextInt());
  }

  @Override
  public void write(JsonWriter out, Duration value) throws IOException {
    if (asText) {
      out.value(String.valueOf(value.toMinutes()));
    } else {
      out.value(value.toMinutes());
    }
  }
}
