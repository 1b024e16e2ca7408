package io.github.splunkoncall.alertrules;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** How the value of an alert rule is compared with a field of an alert. */
public final class MatchType extends OpenValue<MatchType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Text in which an asterisk stands for any number of characters. */
    WILDCARD,
    /** A regular expression as Java has them. */
    REGEX,
    /** Any other text. */
    UNKNOWN
  }

  /** Text in which an asterisk stands for any number of characters. */
  public static final MatchType WILDCARD = new MatchType("WILDCARD", Known.WILDCARD);

  /** A regular expression as Java has them. */
  public static final MatchType REGEX = new MatchType("REGEX", Known.REGEX);

  private static final List<MatchType> VALUES = List.of(WILDCARD, REGEX);

  private MatchType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<MatchType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static MatchType of(String text) {
    return match(VALUES, text, MatchType::new, Known.UNKNOWN);
  }
}
