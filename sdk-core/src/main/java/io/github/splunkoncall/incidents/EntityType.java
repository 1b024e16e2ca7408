package io.github.splunkoncall.incidents;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** What kind of thing an incident is about. */
public final class EntityType extends OpenValue<EntityType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** A service. */
    SERVICE,
    /** A host. */
    HOST,
    /** Any other text. */
    UNKNOWN
  }

  /** A service. */
  public static final EntityType SERVICE = new EntityType("SERVICE", Known.SERVICE);

  /** A host. */
  public static final EntityType HOST = new EntityType("HOST", Known.HOST);

  private static final List<EntityType> VALUES = List.of(SERVICE, HOST);

  private EntityType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<EntityType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static EntityType of(String text) {
    return match(VALUES, text, EntityType::new, Known.UNKNOWN);
  }
}
