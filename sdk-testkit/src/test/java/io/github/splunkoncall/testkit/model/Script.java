package io.github.splunkoncall.testkit.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was called, line by line, nearly as one would write it in Java. */
final class Script {
  private static final int LONGEST_OUTCOME = 120;

  private final List<String> lines = new ArrayList<>();

  void add(String call, Object outcome) {
    String text = String.valueOf(outcome).replace('\n', ' ');
    lines.add(
        "%s; // %s"
            .formatted(
                call,
                text.length() > LONGEST_OUTCOME ? text.substring(0, LONGEST_OUTCOME) + "…" : text));
  }

  List<String> lines() {
    return lines;
  }

  static String call(String method, Object... arguments) {
    return Arrays.stream(arguments)
        .map(Script::argument)
        .collect(Collectors.joining(", ", method + "(", ")"));
  }

  private static String argument(Object value) {
    if (value instanceof Object[] array) {
      return Arrays.stream(array).map(Script::argument).collect(Collectors.joining(", "));
    }
    if (value instanceof Duration) {
      return "Duration.parse(\"" + value + "\")";
    }
    return value instanceof String text ? quoted(text) : String.valueOf(value);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        default -> {
          if (Character.isISOControl(c) || Character.isSurrogate(c)) {
            quoted.append("\\u%04x".formatted((int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
