package io.github.splunkoncall.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON that nobody has a model for, in plain Java: text, booleans, numbers as {@link Long} where
 * they are whole and as {@link Double} where not, lists, and maps of these.
 */
public final class PlainJson {
  private PlainJson() {}

  /**
   * A copy of {@code object} as it would come back from the service; throws an {@link
   * IllegalArgumentException} that tells where if there is a null in it, or something that is not
   * JSON.
   */
  public static Map<String, Object> object(String parameter, Map<String, Object> object) {
    return object(parameter, "$", object);
  }

  private static Map<String, Object> object(String parameter, String path, Map<?, ?> object) {
    Map<String, Object> copy = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          if (!(key instanceof String name)) {
            throw refusal(parameter, path, "the key " + key);
          }
          copy.put(name, value(parameter, path + "." + name, value));
        });
    return Collections.unmodifiableMap(copy);
  }

  private static Object value(String parameter, String path, @Nullable Object value) {
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Map<?, ?> object) {
      return object(parameter, path, object);
    }
    if (value instanceof Iterable<?> array) {
      List<Object> copy = new ArrayList<>();
      for (Object element : array) {
        copy.add(value(parameter, path + "[" + copy.size() + "]", element));
      }
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return number(number);
    }
    throw refusal(parameter, path, String.valueOf(value));
  }

  private static Object number(Number number) {
    boolean whole =
        number instanceof Long
            || number instanceof Integer
            || number instanceof Short
            || number instanceof Byte
            || (number instanceof BigInteger big && big.bitLength() < Long.SIZE);
    return whole ? (Object) number.longValue() : (Object) number.doubleValue();
  }

  private static IllegalArgumentException refusal(String parameter, String path, String what) {
    return new IllegalArgumentException(
        "%s must hold texts, numbers, booleans, lists and maps only, but %s has %s"
            .formatted(parameter, path, what));
  }
}
