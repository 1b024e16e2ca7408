package io.github.splunkoncall.incidents;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** What kind of monitor an incident came from. */
public final class MonitorType extends OpenValue<MonitorType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Created by a person or through {@code POST /api-public/v1/incidents}. */
    MANUAL,
    /** The REST endpoint integration. */
    API,
    /** The email integration. */
    EMAIL,
    /** Nagios. */
    NAGIOS,
    /** New Relic. */
    NEW_RELIC,
    /** Any other text. */
    UNKNOWN
  }

  /** Created by a person or through {@code POST /api-public/v1/incidents}. */
  public static final MonitorType MANUAL = new MonitorType("Manual", Known.MANUAL);

  /** The REST endpoint integration. */
  public static final MonitorType API = new MonitorType("API", Known.API);

  /** The email integration. */
  public static final MonitorType EMAIL = new MonitorType("Email", Known.EMAIL);

  /** Nagios. */
  public static final MonitorType NAGIOS = new MonitorType("NAGIOS", Known.NAGIOS);

  /** New Relic. */
  public static final MonitorType NEW_RELIC = new MonitorType("NewRelic", Known.NEW_RELIC);

  private static final List<MonitorType> VALUES = List.of(MANUAL, API, EMAIL, NAGIOS, NEW_RELIC);

  private MonitorType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<MonitorType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static MonitorType of(String text) {
    return match(VALUES, text, MonitorType::new, Known.UNKNOWN);
  }
}
