package io.github.splunkoncall.incidents;

import io.github.splunkoncall.OpenValue;
import java.util.List;
import java.util.Locale;

/** Where an incident is in its life: nobody has reacted yet, somebody has, or it is over. */
public final class IncidentPhase extends OpenValue<IncidentPhase.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Open, and people are being paged. */
    UNACKED,
    /** Somebody has taken it; paging has stopped. */
    ACKED,
    /** Over. */
    RESOLVED,
    /** Any other text. */
    UNKNOWN
  }

  /** Open, and people are being paged. */
  public static final IncidentPhase UNACKED = new IncidentPhase("UNACKED", Known.UNACKED);

  /** Somebody has taken it; paging has stopped. */
  public static final IncidentPhase ACKED = new IncidentPhase("ACKED", Known.ACKED);

  /** Over. */
  public static final IncidentPhase RESOLVED = new IncidentPhase("RESOLVED", Known.RESOLVED);

  private static final List<IncidentPhase> VALUES = List.of(UNACKED, ACKED, RESOLVED);

  private IncidentPhase(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<IncidentPhase> values() {
    return VALUES;
  }

  /**
   * The value for {@code text}; letter case does not matter, and the text is kept as it is. The
   * words of reporting mean the same: {@code triggered} is unacknowledged, {@code acknowledged} is
   * acknowledged.
   */
  public static IncidentPhase of(String text) {
    return match(VALUES, text, IncidentPhase::new, inReporting(text));
  }

  /** Reporting has other words (Q12). */
  private static Known inReporting(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "triggered" -> Known.UNACKED;
      case "acknowledged" -> Known.ACKED;
      default -> Known.UNKNOWN;
    };
  }
}
