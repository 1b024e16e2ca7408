package io.github.splunkoncall.testkit.contactmethods;

import static io.github.splunkoncall.Operation.CREATE_EMAIL;
import static io.github.splunkoncall.Operation.CREATE_PHONE;
import static io.github.splunkoncall.Operation.DELETE_DEVICE;
import static io.github.splunkoncall.Operation.DELETE_EMAIL;
import static io.github.splunkoncall.Operation.DELETE_PHONE;
import static io.github.splunkoncall.Operation.GET_CONTACT_METHODS;
import static io.github.splunkoncall.Operation.GET_DEVICE;
import static io.github.splunkoncall.Operation.GET_EMAIL;
import static io.github.splunkoncall.Operation.GET_PHONE;
import static io.github.splunkoncall.Operation.LIST_DEVICES;
import static io.github.splunkoncall.Operation.LIST_EMAILS;
import static io.github.splunkoncall.Operation.LIST_PHONES;
import static io.github.splunkoncall.Operation.UPDATE_DEVICE;

import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.contactmethods.ContactMethodsApi;
import io.github.splunkoncall.contactmethods.Device;
import io.github.splunkoncall.contactmethods.DeviceUpdate;
import io.github.splunkoncall.contactmethods.Email;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.contactmethods.Phone;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;
import java.util.Optional;

/** Contact methods of users through the door in process. */
public record InProcessContactMethods(InProcess door) implements ContactMethodsApi {
  @Override
  public ContactMethods all(String username) {
    String user = username(username);
    return door.call(
        GET_CONTACT_METHODS,
        Arguments.of("user", user),
        engine -> engine.contactMethods().all(user));
  }

  @Override
  public List<Device> devices(String username) {
    String user = username(username);
    return door.call(
        LIST_DEVICES, Arguments.of("user", user), engine -> engine.contactMethods().devices(user));
  }

  @Override
  public Device device(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return door.call(
        GET_DEVICE,
        Arguments.of("user", user).text("contactId", contact),
        engine -> engine.contactMethods().device(user, contact));
  }

  @Override
  public Device updateDevice(String username, String contactId, DeviceUpdate update) {
    String user = username(username);
    String contact = contactId(contactId);
    return door.call(
        UPDATE_DEVICE,
        Arguments.of("user", user).text("contactId", contact).body(update),
        engine -> engine.contactMethods().updateDevice(user, contact, update));
  }

  @Override
  public Optional<Device> deleteDevice(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return door.callOr(
        Optional.empty(),
        DELETE_DEVICE,
        Arguments.of("user", user).text("contactId", contact),
        engine -> engine.contactMethods().deleteDevice(user, contact));
  }

  @Override
  public List<Email> emails(String username) {
    String user = username(username);
    return door.call(
        LIST_EMAILS, Arguments.of("user", user), engine -> engine.contactMethods().emails(user));
  }

  @Override
  public Email email(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return door.call(
        GET_EMAIL,
        Arguments.of("user", user).text("contactId", contact),
        engine -> engine.contactMethods().email(user, contact));
  }

  @Override
  public Email createEmail(String username, EmailRequest request) {
    String user = username(username);
    return door.call(
        CREATE_EMAIL,
        Arguments.of("user", user).body(request),
        engine -> engine.contactMethods().createEmail(user, request));
  }

  @Override
  public Optional<Email> deleteEmail(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return door.callOr(
        Optional.empty(),
        DELETE_EMAIL,
        Arguments.of("user", user).text("contactId", contact),
        engine -> engine.contactMethods().deleteEmail(user, contact));
  }

  @Override
  public List<Phone> phones(String username) {
    String user = username(username);
    return door.call(
        LIST_PHONES, Arguments.of("user", user), engine -> engine.contactMethods().phones(user));
  }

  @Override
  public Phone phone(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return door.call(
        GET_PHONE,
        Arguments.of("user", user).text("contactId", contact),
        engine -> engine.contactMethods().phone(user, contact));
  }

  @Override
  public Phone createPhone(String username, PhoneRequest request) {
    String user = username(username);
    return door.call(
        CREATE_PHONE,
        Arguments.of("user", user).body(request),
        engine -> engine.contactMethods().createPhone(user, request));
  }

  @Override
  public Optional<Phone> deletePhone(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return door.callOr(
        Optional.empty(),
        DELETE_PHONE,
        Arguments.of("user", user).text("contactId", contact),
        engine -> engine.contactMethods().deletePhone(user, contact));
  }

  private static String username(String username) {
    return Require.identifier("username", username);
  }

  private static String contactId(String contactId) {
    return Require.identifier("contactId", contactId);
  }
}
