package io.github.splunkoncall.testkit.contactmethods;

import static io.github.splunkoncall.testkit.assumptions.Assumption.DEFAULT_EMAIL_CAN_BE_DELETED;
import static io.github.splunkoncall.testkit.assumptions.Assumption.DELETIONS_ARE_ANSWERED;
import static io.github.splunkoncall.testkit.assumptions.Assumption.PAGED_CONTACT_CAN_BE_DELETED;

import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.contactmethods.Device;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.contactmethods.DeviceUpdate;
import io.github.splunkoncall.contactmethods.Email;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.contactmethods.Phone;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import io.github.splunkoncall.testkit.state.ContactState;
import io.github.splunkoncall.testkit.state.ContactState.Kind;
import io.github.splunkoncall.testkit.state.Contacts;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.PagingPolicyState;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Contact methods of users in the fake. */
public final class ContactMethodsEngine {
  private final Organisation organisation;

  /** Of this organisation. */
  public ContactMethodsEngine(Organisation organisation) {
    this.organisation = organisation;
  }

  /** All contact methods of a user. */
  public ContactMethods all(String username) {
    return ContactMethods.builder()
        .devices(devices(username))
        .emails(emails(username))
        .phones(phones(username))
        .build();
  }

  /** The devices of a user. */
  public List<Device> devices(String username) {
    return list(username, Kind.DEVICE, ContactMethodsEngine::device);
  }

  /** One device. */
  public Device device(String username, String contactId) {
    return device(find(username, Kind.DEVICE, contactId));
  }

  /** Gives a device another label. Sounds cannot be read, so the fake forgets them. */
  public Device updateDevice(String username, String contactId, DeviceUpdate update) {
    ContactState before = find(username, Kind.DEVICE, contactId);
    ContactState after = update.label().map(before::withLabel).orElse(before);
    organisation.contacts(username).replaceAll(contact -> contact.equals(before) ? after : contact);
    return device(after);
  }

  /** Deletes a device; returns what the service says about it, which is all but the number. */
  public Optional<Device> deleteDevice(String username, String contactId) {
    return delete(username, Kind.DEVICE, contactId)
        .map(contact -> Device.builder().from(device(contact)).id(Optional.empty()).build());
  }

  /** The email addresses of a user, the default one first. */
  public List<Email> emails(String username) {
    return list(username, Kind.EMAIL, ContactMethodsEngine::email);
  }

  /** One email address. */
  public Email email(String username, String contactId) {
    return email(find(username, Kind.EMAIL, contactId));
  }

  /** Adds an address that the user has not confirmed yet. */
  public Email createEmail(String username, EmailRequest request) {
    return email(create(username, Kind.EMAIL, request.label(), request.email(), request.rank()));
  }

  /** Deletes an email address; returns what the service says about it. */
  public Optional<Email> deleteEmail(String username, String contactId) {
    return delete(username, Kind.EMAIL, contactId).map(ContactMethodsEngine::email);
  }

  /** The phone numbers of a user. */
  public List<Phone> phones(String username) {
    return list(username, Kind.PHONE, ContactMethodsEngine::phone);
  }

  /** One phone number. */
  public Phone phone(String username, String contactId) {
    return phone(find(username, Kind.PHONE, contactId));
  }

  /** Adds a number that the user has not confirmed yet. */
  public Phone createPhone(String username, PhoneRequest request) {
    return phone(create(username, Kind.PHONE, request.label(), request.phone(), request.rank()));
  }

  /** Deletes a phone number; returns what the service says about it. */
  public Optional<Phone> deletePhone(String username, String contactId) {
    return delete(username, Kind.PHONE, contactId).map(ContactMethodsEngine::phone);
  }

  private <T> List<T> list(String username, Kind kind, Function<ContactState, T> model) {
    return organisation.contacts(username).stream()
        .filter(contact -> contact.kind() == kind)
        .map(model)
        .toList();
  }

  private ContactState find(String username, Kind kind, String contactId) {
    return organisation.contacts(username).stream()
        .filter(contact -> contact.kind() == kind && contact.extId().equals(contactId))
        .findFirst()
        .orElseThrow(() -> new ServiceRefusal(404, "No contact method '" + contactId + "' found"));
  }

  private ContactState create(
      String username, Kind kind, String label, String value, Optional<Integer> rank) {
    String user = organisation.user(username).username();
    int place = rank.orElse(Contacts.DEFAULT_RANK);
    return organisation.contacts().add(user, kind, label, value, place, false);
  }

  private Optional<ContactState> delete(String username, Kind kind, String contactId) {
    ContactState contact = find(username, kind, contactId);
    boolean kept =
        organisation.contacts().isDefault(contact)
            && !organisation.assumed(DEFAULT_EMAIL_CAN_BE_DELETED);
    if (kept) {
      throw new ServiceRefusal(400, "The default email cannot be deleted");
    }
    letRulesGo(username, contact);
    organisation.contacts(username).remove(contact);
    return organisation.assumed(DELETIONS_ARE_ANSWERED) ? Optional.of(contact) : Optional.empty();
  }

  private void letRulesGo(String username, ContactState contact) {
    for (PagingPolicyState policy : organisation.pagingPolicies(username)) {
      if (policy.pages(contact) && !organisation.assumed(PAGED_CONTACT_CAN_BE_DELETED)) {
        throw new ServiceRefusal(400, "A paging policy uses the contact method");
      }
    }
    organisation.pagingPolicies(username).forEach(policy -> policy.drop(contact));
  }

  private static Device device(ContactState contact) {
    return Device.builder()
        .contactId(contact.extId())
        .id(contact.id())
        .label(contact.label())
        .type(DeviceType.of(contact.value()))
        .build();
  }

  private static Email email(ContactState contact) {
    return Email.builder()
        .contactId(contact.extId())
        .id(contact.id())
        .label(contact.label())
        .address(contact.value())
        .rank(contact.rank())
        .verified(contact.verified())
        .build();
  }

  private static Phone phone(ContactState contact) {
    return Phone.builder()
        .contactId(contact.extId())
        .id(contact.id())
        .label(contact.label())
        .number(contact.value())
        .rank(contact.rank())
        .verified(contact.verified())
        .build();
  }
}
