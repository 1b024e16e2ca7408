package io.github.splunkoncall.incidents;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/**
 * The step that a {@link Transition} records: the phase that was reached. The history of reporting
 * also has the opening.
 */
public final class TransitionName extends OpenValue<TransitionName.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Opened; only in the history of reporting. */
    TRIGGERED,
    /** Acknowledged. */
    ACKED,
    /** Resolved. */
    RESOLVED,
    /** Any other text. */
    UNKNOWN
  }

  /** Opened; only in the history of reporting. */
  public static final TransitionName TRIGGERED = new TransitionName("triggered", Known.TRIGGERED);

  /** Acknowledged. */
  public static final TransitionName ACKED = new TransitionName("ACKED", Known.ACKED);

  /** Resolved. */
  public static final TransitionName RESOLVED = new TransitionName("RESOLVED", Known.RESOLVED);

  private static final List<TransitionName> VALUES = List.of(TRIGGERED, ACKED, RESOLVED);

  private TransitionName(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<TransitionName> values() {
    return VALUES;
  }

  /**
   * The value for {@code text}; letter case does not matter, and the text is kept as it is. The
   * word {@code acknowledged} of reporting means the same as {@code ACKED} (Q14).
   */
  public static TransitionName of(String text) {
    Known other = text.equalsIgnoreCase("acknowledged") ? Known.ACKED : Known.UNKNOWN;
    return match(VALUES, text, TransitionName::new, other);
  }
}
