package io.github.splunkoncall.maintenance;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** What the names of a {@link MaintenanceTarget} are. */
public final class MaintenanceTargetType extends OpenValue<MaintenanceTargetType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Routing keys. */
    ROUTING_KEYS,
    /** Any other text. */
    UNKNOWN
  }

  /** Routing keys. */
  public static final MaintenanceTargetType ROUTING_KEYS =
      new MaintenanceTargetType("RoutingKeys", Known.ROUTING_KEYS);

  private static final List<MaintenanceTargetType> VALUES = List.of(ROUTING_KEYS);

  private MaintenanceTargetType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<MaintenanceTargetType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static MaintenanceTargetType of(String text) {
    return match(VALUES, text, MaintenanceTargetType::new, Known.UNKNOWN);
  }
}
