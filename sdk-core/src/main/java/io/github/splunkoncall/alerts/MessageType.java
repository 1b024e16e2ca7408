package io.github.splunkoncall.alerts;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** What an alert says about its entity, and with that what it does to an incident. */
public final class MessageType extends OpenValue<MessageType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Opens an incident, or joins the open one. */
    CRITICAL,
    /** Opens an incident only where the organisation says so. */
    WARNING,
    /** Acknowledges the open incident. */
    ACKNOWLEDGEMENT,
    /** For the timeline only. */
    INFO,
    /** Resolves the open incident. */
    RECOVERY,
    /** Any other text. */
    UNKNOWN
  }

  /** Opens an incident, or joins the open one. */
  public static final MessageType CRITICAL = new MessageType("CRITICAL", Known.CRITICAL);

  /** Opens an incident only where the organisation says so. */
  public static final MessageType WARNING = new MessageType("WARNING", Known.WARNING);

  /** Acknowledges the open incident. */
  public static final MessageType ACKNOWLEDGEMENT =
      new MessageType("ACKNOWLEDGEMENT", Known.ACKNOWLEDGEMENT);

  /** For the timeline only. */
  public static final MessageType INFO = new MessageType("INFO", Known.INFO);

  /** Resolves the open incident. */
  public static final MessageType RECOVERY = new MessageType("RECOVERY", Known.RECOVERY);

  private static final List<MessageType> VALUES =
      List.of(CRITICAL, WARNING, ACKNOWLEDGEMENT, INFO, RECOVERY);

  private MessageType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<MessageType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static MessageType of(String text) {
    return match(VALUES, text, MessageType::new, Known.UNKNOWN);
  }
}
