package io.github.splunkoncall.incidents;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** What kind of thing an {@link IncidentTarget} is. */
public final class TargetType extends OpenValue<TargetType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** A user, named by username. */
    USER,
    /** An escalation policy, named by slug. */
    ESCALATION_POLICY,
    /** Any other text. */
    UNKNOWN
  }

  /** A user, named by username. */
  public static final TargetType USER = new TargetType("User", Known.USER);

  /** An escalation policy, named by slug. */
  public static final TargetType ESCALATION_POLICY =
      new TargetType("EscalationPolicy", Known.ESCALATION_POLICY);

  private static final List<TargetType> VALUES = List.of(USER, ESCALATION_POLICY);

  private TargetType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<TargetType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static TargetType of(String text) {
    return match(VALUES, text, TargetType::new, Known.UNKNOWN);
  }
}
