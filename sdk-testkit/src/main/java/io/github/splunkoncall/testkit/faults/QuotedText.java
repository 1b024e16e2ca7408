package io.github.splunkoncall.testkit.faults;

/** A text in quotes, on one line. */
final class QuotedText {
  /** What is written as a backslash and a letter. */
  private static final String PLAIN = "\"\\\n\r\t";

  private static final String LETTERS = "\"\\nrt";

  /** A quoted text, as a regular expression. */
  static final String REGEX = "\"(?:[^\"\\\\]|\\\\.)*+\"";

  private QuotedText() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      int escaped = PLAIN.indexOf(text.charAt(i));
      if (escaped < 0) {
        quoted.append(text.charAt(i));
      } else {
        quoted.append('\\').append(LETTERS.charAt(escaped));
      }
    }
    return quoted.append('"').toString();
  }

  /** What is in the quotes; throws {@link IllegalArgumentException} for another escape. */
  static String read(String quoted) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      if (c == '\\') {
        int plain = LETTERS.indexOf(quoted.charAt(++i));
        if (plain < 0) {
          throw new IllegalArgumentException("\\" + quoted.charAt(i) + " means nothing");
        }
        c = PLAIN.charAt(plain);
      }
      text.append(c);
    }
    return text.toString();
  }
}
