package io.github.splunkoncall.rotations;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** When somebody is on duty in a shift: always, or only at the times that its masks name. */
public final class ShiftType extends OpenValue<ShiftType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Around the clock. */
    STANDARD,
    /** At certain times of certain days. */
    PARTIAL_DAY,
    /** Over several days in a row, such as a weekend. */
    MULTI_DAY,
    /** Around the world, a region at a time. */
    FOLLOW_THE_SUN,
    /** Any other text. */
    UNKNOWN
  }

  /** Around the clock. */
  public static final ShiftType STANDARD = new ShiftType("std", Known.STANDARD);

  /** At certain times of certain days. */
  public static final ShiftType PARTIAL_DAY = new ShiftType("pho", Known.PARTIAL_DAY);

  /** Over several days in a row, such as a weekend. */
  public static final ShiftType MULTI_DAY = new ShiftType("cstm", Known.MULTI_DAY);

  /** Around the world, a region at a time. */
  public static final ShiftType FOLLOW_THE_SUN = new ShiftType("fts", Known.FOLLOW_THE_SUN);

  private static final List<ShiftType> VALUES =
      List.of(STANDARD, PARTIAL_DAY, MULTI_DAY, FOLLOW_THE_SUN);

  private ShiftType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<ShiftType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static ShiftType of(String text) {
    return match(VALUES, text, ShiftType::new, Known.UNKNOWN);
  }
}
