package io.github.splunkoncall.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON that nobody has a model for, in plain Java: text, booleans, numbers, lists, and maps of
 * these. A number is the first of {@link Long}, {@link Double} and {@link BigDecimal} that has
 * exactly its value.
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
    if (value instanceof Number number && isFinite(number)) {
      return number(number);
    }
    throw refusal(parameter, path, String.valueOf(value));
  }

  /** JSON has no infinite numbers; one that only a double cannot hold is finite. */
  private static boolean isFinite(Number number) {
    return !(number instanceof Double || number instanceof Float)
        || Double.isFinite(number.doubleValue());
  }

  private static Number number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return number.doubleValue();
    }
    BigDecimal exact = new BigDecimal(number.toString());
    try {
      return exact.scale() > 0 ? fraction(exact) : (Number) exact.longValueExact();
    } catch (ArithmeticException tooLong) {
      return fraction(exact);
    }
  }

  /** As a {@link Double} if that has exactly this value, and else as it is. */
  public static Number fraction(BigDecimal exact) {
    double nearest = exact.doubleValue();
    boolean same = !Double.isInfinite(nearest) && BigDecimal.valueOf(nearest).compareTo(exact) == 0;
    return same ? (Number) nearest : exact;
  }

  private static IllegalArgumentException refusal(String parameter, String path, String what) {
    return new IllegalArgumentException(
        "%s must hold texts, numbers, booleans, lists and maps only, but %s has %s"
            .formatted(parameter, path, what));
  }
}
