package io.github.splunkoncall.contactmethods;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/** An email address to add to a user. */
@Value.Immutable
public interface EmailRequest {
  /** What the user calls it. */
  String label();

  /** The address. */
  String email();

  /** Where it stands among the contact methods, not negative; the service decides if absent. */
  Optional<Integer> rank();

  /** Refuses a blank label, what is no address, and a negative rank. */
  @Value.Check
  default void check() {
    Require.notBlank("label", label());
    if (!email().matches("[^@\\s]+@[^@\\s]+")) {
      throw new IllegalArgumentException("email must be an email address");
    }
    rank().ifPresent(rank -> Require.inRange("rank", rank, 0, Integer.MAX_VALUE));
  }

  /** An address under a label; the service decides about the rank. */
  static EmailRequest of(String label, String email) {
    return builder().label(label).email(email).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EmailRequest}. */
  final class Builder extends ImmutableEmailRequest.Builder {
    Builder() {}
  }
}
