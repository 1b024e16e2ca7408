package io.github.splunkoncall.users;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** How the service finds somebody to take the place of a user who is deleted. */
public final class ReplacementStrategy extends OpenValue<ReplacementStrategy.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** The user who is named. */
    SPECIFIED_USER,
    /** The first global administrator. */
    GLOBAL_ADMIN,
    /** In each team its administrator. */
    TEAM_ADMIN,
    /** Any other text. */
    UNKNOWN
  }

  /** The user who is named. */
  public static final ReplacementStrategy SPECIFIED_USER =
      new ReplacementStrategy("specifiedUser", Known.SPECIFIED_USER);

  /** The first global administrator. */
  public static final ReplacementStrategy GLOBAL_ADMIN =
      new ReplacementStrategy("globalAdmin", Known.GLOBAL_ADMIN);

  /** In each team its administrator. */
  public static final ReplacementStrategy TEAM_ADMIN =
      new ReplacementStrategy("teamAdmin", Known.TEAM_ADMIN);

  private static final List<ReplacementStrategy> VALUES =
      List.of(SPECIFIED_USER, GLOBAL_ADMIN, TEAM_ADMIN);

  private ReplacementStrategy(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<ReplacementStrategy> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static ReplacementStrategy of(String text) {
    return match(VALUES, text, ReplacementStrategy::new, Known.UNKNOWN);
  }
}
