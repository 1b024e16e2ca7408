package io.github.splunkoncall.contactmethods;

import java.util.Optional;
import org.immutables.value.Value;

/** An email address of a user. The one that the user was created with has the label Default. */
@Value.Immutable
public non-sealed interface Email extends ContactMethod {
  /** The address; empty if the service does not show it. */
  @Value.Default
  default String address() {
    return "";
  }

  /** Where it stands among the contact methods of the user. */
  Optional<Integer> rank();

  /** Whether the user has confirmed the address. */
  @Value.Default
  default boolean verified() {
    return false;
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Email}. */
  final class Builder extends ImmutableEmail.Builder {
    Builder() {}
  }
}
