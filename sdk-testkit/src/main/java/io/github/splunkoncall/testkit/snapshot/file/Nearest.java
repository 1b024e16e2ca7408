package io.github.splunkoncall.testkit.snapshot.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What somebody may have meant. */
final class Nearest {
  private static final int MOST_MISTAKES = 2;

  private Nearest() {}

  /** Such as {@code ; did you mean 'notify'?}, or nothing if no name is near. */
  static String hint(String wrong, Collection<String> names) {
    return names.stream()
        .filter(name -> mistakes(wrong, name) <= MOST_MISTAKES)
        .min(Comparator.comparingInt(name -> mistakes(wrong, name)))
        .map(name -> "; did you mean '" + name + "'?")
        .orElse("");
  }

  /** The edit distance of Levenshtein, whatever the case. */
  private static int mistakes(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
