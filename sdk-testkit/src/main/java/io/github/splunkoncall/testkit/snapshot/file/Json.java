package io.github.splunkoncall.testkit.snapshot.file;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;

/** Trees of maps, collections, texts, numbers and booleans as JSON that people can read. */
final class Json {
  private final StringBuilder json = new StringBuilder();

  private Json() {}

  static String text(Object tree) {
    Json json = new Json();
    json.add(tree, "\n");
    return json.json.append('\n').toString();
  }

  private void add(Object value, String newLine) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      String inner = newLine + "  ";
      String before = "{";
      for (Map.Entry<?, ?> field : map.entrySet()) {
        json.append(before).append(inner).append(quoted(field.getKey().toString())).append(": ");
        add(field.getValue(), inner);
        before = ",";
      }
      json.append(newLine).append('}');
    } else if (value instanceof Collection<?> list && !list.isEmpty()) {
      String inner = newLine + "  ";
      Iterator<?> elements = list.iterator();
      String before = "[";
      while (elements.hasNext()) {
        json.append(before).append(inner);
        add(elements.next(), inner);
        before = ",";
      }
      json.append(newLine).append(']');
    } else {
      json.append(scalar(value));
    }
  }

  /** What takes one line: a scalar, or a map or a collection with nothing in it. */
  static String scalar(Object value) {
    if (value instanceof Map<?, ?>) {
      return "{}";
    }
    if (value instanceof Collection<?>) {
      return "[]";
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  /** As JSON, and as YAML, which does not let all characters stand as they are. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        default -> {
          if (isPlain(c)) {
            quoted.append(c);
          } else {
            quoted.append("\\u%04x".formatted((int) c));
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c) || (c >= ' ' && c <= '~');
  }
}
