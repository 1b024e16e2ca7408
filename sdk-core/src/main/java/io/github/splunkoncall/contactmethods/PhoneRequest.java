package io.github.splunkoncall.contactmethods;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** A phone number to add to a user. */
@Value.Immutable
public interface PhoneRequest {
  /** What the user calls it. */
  String label();

  /** The number with its country, such as {@code +46705550123}; the service writes it anew. */
  String phone();

  /** Where it stands among the contact methods, not negative; the service decides if absent. */
  Optional<Integer> rank();

  /** Refuses a blank label, a number without a digit, and a negative rank. */
  @Value.Check
  default void check() {
    Require.notBlank("label", label());
    if (phone().chars().noneMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("phone must have digits");
    }
    rank().ifPresent(rank -> Require.inRange("rank", rank, 0, Integer.MAX_VALUE));
  }

  /** A number under a label; the service decides about the rank. */
  static PhoneRequest of(String label, String phone) {
    return builder().label(label).phone(phone).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PhoneRequest}. */
  final class Builder extends ImmutablePhoneRequest.Builder {
    Builder() {}
  }
}
