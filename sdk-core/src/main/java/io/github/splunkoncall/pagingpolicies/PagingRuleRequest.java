package io.github.splunkoncall.pagingpolicies;

import io.github.splunkoncall.internal.Require;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule to create, or what takes the place of one. Contacts are named by their number, which is
 * not the identifier that the paths of contact methods have.
 */
@Value.Immutable
public interface PagingRuleRequest {
  /** How the user is paged. */
  NotificationType type();

  /** Where the user is paged; none for push, which goes to all devices. */
  Optional<PagingContact> contact();

  /** Refuses a contact where there is none to be, none where there must be one, or a wrong one. */
  @Value.Check
  default void check() {
    Require.notBlank("type", type().text());
    contact().ifPresent(contact -> FittingContact.requireNumber(contact.id()));
    FittingContact.require(type(), contact());
  }

  /** Pages all devices of the user by the mobile app. */
  static PagingRuleRequest push() {
    return builder().type(NotificationType.PUSH).build();
  }

  /** Sends an email to this contact of the user. */
  static PagingRuleRequest email(long contactId) {
    return FittingContact.rule(NotificationType.EMAIL, contactId);
  }

  /** Sends a text message to this phone of the user. */
  static PagingRuleRequest sms(long contactId) {
    return FittingContact.rule(NotificationType.SMS, contactId);
  }

  /** Calls this phone of the user. */
  static PagingRuleRequest phone(long contactId) {
    return FittingContact.rule(NotificationType.PHONE, contactId);
  }

  /** What the rule does now; also if this version of the SDK does not know its type. */
  static PagingRuleRequest of(PagingRule rule) {
    return builder().type(rule.type()).contact(rule.contact()).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PagingRuleRequest}. */
  final class Builder extends ImmutablePagingRuleRequest.Builder {
    Builder() {}
  }
}
