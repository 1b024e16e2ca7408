package io.github.splunkoncall.testkit.alerts;

import java.util.Collection;
import java.util.Map;

/** JSON as the service writes it into a text: maps, collections, numbers, booleans, texts. */
final class JsonText {
  private final StringBuilder json = new StringBuilder();

  private JsonText() {}

  static String of(Object value) {
    JsonText text = new JsonText();
    text.add(value);
    return text.json.toString();
  }

  private void add(Object value) {
    if (value instanceof Map<?, ?> object) {
      char before = '{';
      for (Map.Entry<?, ?> field : object.entrySet()) {
        json.append(before);
        addText(String.valueOf(field.getKey()));
        json.append(':');
        add(field.getValue());
        before = ',';
      }
      json.append(object.isEmpty() ? "{}" : "}");
    } else if (value instanceof Collection<?> array) {
      char before = '[';
      for (Object element : array) {
        json.append(before);
        add(element);
        before = ',';
      }
      json.append(array.isEmpty() ? "[]" : "]");
    } else if (value instanceof Number || value instanceof Boolean) {
      json.append(value);
    } else {
      addText(value.toString());
    }
  }

  private void addText(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ') {
            json.append("\\u%04x".formatted((int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
