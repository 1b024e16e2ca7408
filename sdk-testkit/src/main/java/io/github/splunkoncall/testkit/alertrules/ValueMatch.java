package io.github.splunkoncall.testkit.alertrules;

import io.github.splunkoncall.alertrules.MatchType;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the field of an alert must match, as a pattern for the whole of it. */
final class ValueMatch {
  private ValueMatch() {}

  /** Refuses a way to match that there is not, and a regular expression that is none. */
  static void requirePossible(MatchType type, String text) {
    if (type.known() == MatchType.Known.UNKNOWN) {
      throw new ServiceRefusal(400, "Unknown matchType '" + type + "'");
    }
    try {
      pattern(type, text, false);
    } catch (PatternSyntaxException e) {
      throw new ServiceRefusal(400, "alertValueMatch is no regular expression: " + e.getMessage());
    }
  }

  /**
   * The pattern of a rule; letter case matters to regular expressions that do not say otherwise.
   */
  static Pattern pattern(MatchType type, String text, boolean wildcardsIgnoreCase) {
    if (type.equals(MatchType.REGEX)) {
      return Pattern.compile(text);
    }
    String literalParts =
        Stream.of(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    int ignoreCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(literalParts, Pattern.DOTALL | (wildcardsIgnoreCase ? ignoreCase : 0));
  }
}
