package io.github.splunkoncall.retrofit.wire;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.List;

/** Values that come in more than one shape: each is read, and one is written. */
public final class Shapes {
  private Shapes() {}

  /** An object in the first shape or an array in the second; written as the object. */
  public static <T> Codec<T> objectOrArray(Codec<T> object, Codec<T> array) {
    return new Codec<>() {
      @Override
      public T read(JsonReader in) throws IOException {
        return in.peek() == JsonReader.Token.BEGIN_ARRAY ? array.read(in) : object.read(in);
      }

      @Override
      public void write(JsonWriter out, T value) throws IOException {
        object.write(out, value);
      }
    };
  }

  /** One thing, also as the first element of an array; written as itself. */
  public static <T> Codec<T> single(Codec<T> one) {
    Codec<List<T>> list = Codecs.list(one);
    return new Codec<>() {
      @Override
      public T read(JsonReader in) throws IOException {
        if (in.peek() != JsonReader.Token.BEGIN_ARRAY) {
          return one.read(in);
        }
        String path = in.getPath();
        List<T> elements = list.read(in);
        if (elements.isEmpty()) {
          throw new WireException("the array is empty", path, null, null);
        }
        return elements.get(0);
      }

      @Override
      public void write(JsonWriter out, T value) throws IOException {
        one.write(out, value);
      }
    };
  }
}
