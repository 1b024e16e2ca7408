package io.github.splunkoncall.contactmethods;

import io.github.splunkoncall.OpenValue;
import java.util.List;

/** The system that a device runs. */
public final class DeviceType extends OpenValue<DeviceType.Known> {
  /** The values that this version of the SDK knows. */
  public enum Known {
    /** Android. */
    ANDROID,
    /** iOS. */
    IOS,
    /** Any other text. */
    UNKNOWN
  }

  /** Android. */
  public static final DeviceType ANDROID = new DeviceType("Android", Known.ANDROID);

  /** iOS. */
  public static final DeviceType IOS = new DeviceType("iOS", Known.IOS);

  private static final List<DeviceType> VALUES = List.of(ANDROID, IOS);

  private DeviceType(String text, Known known) {
    super(text, known, known != Known.UNKNOWN);
  }

  /** All constants, in the order of {@link Known}. */
  public static List<DeviceType> values() {
    return VALUES;
  }

  /** The value for {@code text}; letter case does not matter, and the text is kept as it is. */
  public static DeviceType of(String text) {
    return match(VALUES, text, DeviceType::new, Known.UNKNOWN);
  }
}
