package io.github.splunkoncall.incidents;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** The state that the monitoring tool reported for the entity behind an incident. */
public final class EntityState extends OpenValue<EntityState.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Opens an incident. */
    CRITICAL,
    /** Opens an incident only where the organisation says so. */
    WARNING,
    /** For the timeline only. */
    INFO,
    /** Recovered. */
    OK,
    /** Any other text. */
    UNKNOWN
  }

  /** Opens an incident. */
  public static final EntityState CRITICAL = new EntityState("CRITICAL", Known.CRITICAL);

  /** Opens an incident only where the organisation says so. */
  public static final EntityState WARNING = new EntityState("WARNING", Known.WARNING);

  /** For the timeline only. */
  public static final EntityState INFO = new EntityState("INFO", Known.INFO);

  /** Recovered. */
  public static final EntityState OK = new EntityState("OK", Known.OK);

  private static final List<EntityState> VALUES = List.of(CRITICAL, WARNING, INFO, OK);

  private EntityState(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<EntityState> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static EntityState of(String text) {
    return match(VALUES, text, EntityState::new, Known.UNKNOWN);
  }
}
