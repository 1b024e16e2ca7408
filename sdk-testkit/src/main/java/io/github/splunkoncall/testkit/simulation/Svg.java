package io.github.splunkoncall.testkit.simulation;

import java.util.Locale;

/** A picture in the making. Whatever is text is escaped here, and nowhere else. */
final class Svg {
  private final StringBuilder text = new StringBuilder();

  /** Adds an element that stands alone. Each value is a number, or a text that is escaped. */
  Svg add(String element, Object... values) {
    Object[] escaped = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      escaped[i] = values[i] instanceof Double number ? number(number) : escape("" + values[i]);
    }
    text.append(element.formatted(escaped)).append('\n');
    return this;
  }

  /** A number as short as it can be: to a tenth of a pixel. */
  private static String number(double value) {
    String tenths = String.format(Locale.ROOT, "%.1f", value);
    return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
  }

  private static String escape(String plain) {
    StringBuilder escaped = new StringBuilder();
    plain.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(isOfXml(c) ? c : '\uFFFD');
    }
  }

  /** Whether the character may be in an XML document at all. */
  private static boolean isOfXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
