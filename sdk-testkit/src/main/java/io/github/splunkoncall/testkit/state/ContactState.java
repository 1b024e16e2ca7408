package io.github.splunkoncall.testkit.state;

/**
 * A contact method of a user.
 *
 * @param id what paging rules refer to
 * @param extId what paths name
 * @param value the address or the number; the type of a device, such as {@code iOS}
 */
public record ContactState(
    long id, String extId, Kind kind, String label, String value, int rank, boolean verified) {
  /** What kind of contact method it is. */
  public enum Kind {
    /** A phone with the mobile app. */
    DEVICE,
    /** An email address. */
    EMAIL,
    /** A phone number. */
    PHONE
  }

  /** The label of the address that the user was created with. */
  public static final String DEFAULT_LABEL = "Default";

  /** Whether it is the address that the user was created with. */
  public boolean isDefault() {
    return kind == Kind.EMAIL && label.equals(DEFAULT_LABEL);
  }
}
