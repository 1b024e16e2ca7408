package io.github.splunkoncall.retrofit.wire;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;

/**
 * One kind of JSON value and what it is in Java. Neither direction ever sees null: who calls leaves
 * absent values out and skips nulls.
 *
 * @param <T> the Java side
 */
public interface Codec<T> {
  /** Reads the next value. */
  T read(JsonReader in) throws IOException;

  /** Writes the value. */
  void write(JsonWriter out, T value) throws IOException;
}
