package io.github.splunkoncall.contactmethods;

import java.util.Optional;
import org.immutables.value.Value;

/** A phone number of a user, for calls and text messages. */
@Value.Immutable
public non-sealed interface Phone extends ContactMethod {
  /**
   * The number as the service writes it, such as {@code +1 411-555-0110}. It was likely created in
   * another form: compare with {@link #sameNumber(String)}. Empty if the service does not show it.
   */
  @Value.Default
  default String number() {
    return "";
  }

  /** Where it stands among the contact methods of the user. */
  Optional<Integer> rank();

  /** Whether the user has confirmed the number. */
  @Value.Default
  default boolean verified() {
    return false;
  }

  /** Whether {@code number} has the same digits; nothing but digits counts. */
  default boolean sameNumber(String number) {
    return digits(number()).equals(digits(number));
  }

  private static String digits(String number) {
    return number.replaceAll("\\D", "");
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Phone}. */
  final class Builder extends ImmutablePhone.Builder {
    Builder() {}
  }
}
