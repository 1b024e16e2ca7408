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

  /** The same under another label. */
  public ContactState withLabel(String other) {
    return new ContactState(id, extId, kind, other, value, rank, verified);
  }

  /** The same with another address. */
  ContactState withValue(String other) {
    return new ContactState(id, extId, kind, label, other, rank, verified);
  }
}
