package io.github.splunkoncall.contactmethods;

import java.util.List;
import org.immutables.value.Value;

/** All contact methods of one user. */
@Value.Immutable
public interface ContactMethods {
  /** The devices with the mobile app. */
  List<Device> devices();

  /** The email addresses. */
  List<Email> emails();

  /** The phone numbers. */
  List<Phone> phones();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ContactMethods}. */
  final class Builder extends ImmutableContactMethods.Builder {
    Builder() {}
  }
}
