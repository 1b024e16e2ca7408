package io.github.splunkoncall.contactmethods;

import java.util.Optional;

/** A way to reach a user: a device with the mobile app, an email address or a phone number. */
public sealed interface ContactMethod permits Device, Email, Phone {
  /** What operations on contact methods take: the {@code extId} of the service, a UUID. */
  String contactId();

  /** The number by which rules of paging policies refer to it. No operation here takes it. */
  Optional<Long> id();

  /** What the user calls it. */
  Optional<String> label();
}
