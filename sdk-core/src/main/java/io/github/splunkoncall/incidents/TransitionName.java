package io.github.splunkoncall.incidents;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** The step that a {@link Transition} records: the phase that was reached. */
public final class TransitionName extends OpenValue<TransitionName.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Acknowledged. */
    ACKED,
    /** Resolved. */
    RESOLVED,
    /** Any other text. */
    UNKNOWN
  }

  /** Acknowledged. */
  public static final TransitionName ACKED = new TransitionName("ACKED", Known.ACKED);

  /** Resolved. */
  public static final TransitionName RESOLVED = new TransitionName("RESOLVED", Known.RESOLVED);

  private static final List<TransitionName> VALUES = List.of(ACKED, RESOLVED);

  private TransitionName(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<TransitionName> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static TransitionName of(String text) {
    return match(VALUES, text, TransitionName::new, Known.UNKNOWN);
  }
}
