package io.github.splunkoncall.testkit.snapshot.file;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/** Trees of maps, collections, texts, numbers and booleans as YAML. */
final class Yaml {
  /** Texts that are nothing else in any version of YAML. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?!(?i:true|false|null|yes|no|on|off|y|n)$)[A-Za-z][\\w./@+-]*(?: [\\w./@+-]+)*");

  private final StringBuilder yaml = new StringBuilder();

  private Yaml() {}

  static String text(Map<String, Object> tree) {
    Yaml yaml = new Yaml();
    yaml.addFields(tree, "");
    return yaml.yaml.toString();
  }

  private void addFields(Map<?, ?> map, String indent) {
    String before = "";
    for (Map.Entry<?, ?> field : map.entrySet()) {
      yaml.append(before).append(scalar(field.getKey())).append(':');
      add(field.getValue(), indent + "  ", "\n" + indent + "  ");
      before = indent;
    }
  }

  private void add(Object value, String indent, String beforeFields) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      yaml.append(beforeFields);
      addFields(map, indent);
    } else if (value instanceof Collection<?> list && !list.isEmpty()) {
      yaml.append('\n');
      for (Object element : list) {
        yaml.append(indent).append('-');
        add(element, indent + "  ", " ");
      }
    } else {
      yaml.append(' ').append(scalar(value)).append('\n');
    }
  }

  private static String scalar(Object value) {
    return value instanceof String text && PLAIN.matcher(text).matches()
        ? text
        : Json.scalar(value);
  }
}
