package io.github.splunkoncall;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A value out of a set that the service may extend. {@link #text()} is what the service sent and is
 * sent back unchanged; {@link #known()} is an enum for {@code switch}, with a constant {@code
 * UNKNOWN} for what this version of the SDK does not know.
 *
 * <p>Two values are equal when they mean the same: the same known value, or the same unknown text
 * ignoring case.
 *
 * @param <K> the enum of known values
 */
public abstract class OpenValue<K extends Enum<K>> {
  private final String text;
  private final K known;
  private final boolean recognised;

  /** For subclasses: {@code recognised} is false exactly for the constant {@code UNKNOWN}. */
  protected OpenValue(String text, K known, boolean recognised) {
    this.text = text;
    this.known = known;
    this.recognised = recognised;
  }

  /**
   * For subclasses: the constant among {@code values} that {@code text} spells (itself if the
   * spelling is the same), or a new unknown value.
   */
  protected static <K extends Enum<K>, V extends OpenValue<K>> V match(
      List<V> values, String text, BiFunction<String, K, V> create, K unknown) {
    for (V value : values) {
      if (value.text().equals(text)) {
        return value;
      }
    }
    for (V value : values) {
      if (value.text().equalsIgnoreCase(text)) {
        return create.apply(text, value.known());
      }
    }
    return create.apply(text, unknown);
  }

  /** The raw text, as the service spells it. */
  public final String text() {
    return text;
  }

  /** The value for a {@code switch}; {@code UNKNOWN} if this SDK has no constant for the text. */
  public final K known() {
    return known;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OpenValue<?> that
        && getClass() == that.getClass()
        && known == that.known
        && (recognised || text.equalsIgnoreCase(that.text));
  }

  @Override
  public final int hashCode() {
    return recognised ? known.name().hashCode() : text.toLowerCase(Locale.ROOT).hashCode();
  }

  @Override
  public final String toString() {
    return text;
  }
}
