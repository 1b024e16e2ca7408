package io.github.splunkoncall.contactmethods;

import java.util.List;
import java.util.Optional;

/**
 * Contact methods of users: devices, emails and phones. Devices are added by the mobile app only;
 * emails and phones cannot be changed, only deleted and created. A user or a contact method that
 * does not exist is a {@link io.github.splunkoncall.errors.NotFoundException}. The {@code
 * contactId} is {@link ContactMethod#contactId()}, never the number {@link ContactMethod#id()}.
 */
public interface ContactMethodsApi {
  /** All of a user: {@code GET /api-public/v1/user/{user}/contact-methods}. */
  ContactMethods all(String username);

  /** The devices of a user: {@code GET /api-public/v1/user/{user}/contact-methods/devices}. */
  List<Device> devices(String username);

  /** One device: {@code GET /api-public/v1/user/{user}/contact-methods/devices/{contactId}}. */
  Device device(String username, String contactId);

  /**
   * Changes the label or the sounds of a device: {@code PUT
   * /api-public/v1/user/{user}/contact-methods/devices/{contactId}}. What the update does not name
   * stays.
   */
  Device updateDevice(String username, String contactId, DeviceUpdate update);

  /**
   * Deletes a device: {@code DELETE
   * /api-public/v1/user/{user}/contact-methods/devices/{contactId}}. Returns the deleted one
   * without its number, or nothing if the service answers without content.
   */
  Optional<Device> deleteDevice(String username, String contactId);

  /** The emails of a user: {@code GET /api-public/v1/user/{user}/contact-methods/emails}. */
  List<Email> emails(String username);

  /** One email: {@code GET /api-public/v1/user/{user}/contact-methods/emails/{contactId}}. */
  Email email(String username, String contactId);

  /**
   * Adds an email address, which the user has to confirm: {@code POST
   * /api-public/v1/user/{user}/contact-methods/emails}. Never sent again if it may have been done.
   */
  Email createEmail(String username, EmailRequest request);

  /**
   * Deletes an email address: {@code DELETE
   * /api-public/v1/user/{user}/contact-methods/emails/{contactId}}. Returns the deleted one, or
   * nothing if the service answers without content.
   */
  Optional<Email> deleteEmail(String username, String contactId);

  /** The phones of a user: {@code GET /api-public/v1/user/{user}/contact-methods/phones}. */
  List<Phone> phones(String username);

  /** One phone: {@code GET /api-public/v1/user/{user}/contact-methods/phones/{contactId}}. */
  Phone phone(String username, String contactId);

  /**
   * Adds a phone number, which the user has to confirm: {@code POST
   * /api-public/v1/user/{user}/contact-methods/phones}. The number comes back in the form of the
   * service: compare with {@link Phone#sameNumber}. Never sent again if it may have been done.
   */
  Phone createPhone(String username, PhoneRequest request);

  /**
   * Deletes a phone number: {@code DELETE
   * /api-public/v1/user/{user}/contact-methods/phones/{contactId}}. Returns the deleted one, or
   * nothing if the service answers without content.
   */
  Optional<Phone> deletePhone(String username, String contactId);
}
