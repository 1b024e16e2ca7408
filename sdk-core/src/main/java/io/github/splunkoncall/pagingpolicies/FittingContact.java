package io.github.splunkoncall.pagingpolicies;

import java.util.Optional;

/** Which contact belongs to which type of rule. Unknown types have whatever they have. */
final class FittingContact {
  private FittingContact() {}

  static PagingRuleRequest rule(NotificationType type, long contactId) {
    return PagingRuleRequest.builder()
        .type(type)
        .contact(type.contactType().map(kind -> PagingContact.of(contactId, kind)))
        .build();
  }

  static void requireNumber(long contactId) {
    if (contactId < 1) {
      throw new IllegalArgumentException("contactId must be positive, not " + contactId);
    }
  }

  static void require(NotificationType type, Optional<PagingContact> contact) {
    if (type.known() == NotificationType.Known.PUSH && contact.isPresent()) {
      throw new IllegalArgumentException(
          "contact must not be set for push, which goes to all devices");
    }
    type.contactType().ifPresent(kind -> require(type, kind, contact));
  }

  private static void require(
      NotificationType type, PagingContactType kind, Optional<PagingContact> contact) {
    PagingContactType found =
        contact
            .map(PagingContact::type)
            .orElseThrow(
                () -> new IllegalArgumentException("contact must be set for the type " + type));
    if (found.known() != PagingContactType.Known.UNKNOWN && !found.equals(kind)) {
      throw new IllegalArgumentException(
          "contact must be of the type %s for the type %s, not %s".formatted(kind, type, found));
    }
  }
}
