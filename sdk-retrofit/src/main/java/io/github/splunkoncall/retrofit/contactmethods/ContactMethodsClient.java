package io.github.splunkoncall.retrofit.contactmethods;

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
import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import java.util.List;
import java.util.Optional;
import okhttp3.RequestBody;

/** Contact methods of users over HTTP. */
public final class ContactMethodsClient implements ContactMethodsApi {
  /** Links are not read, so it does not matter whose they are. */
  private static final ContactMethodsWire WIRE = ContactMethodsWire.of("");

  private final Connection connection;
  private final ContactMethodsService service;

  /** Of the organisation that the connection leads to. */
  public ContactMethodsClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(ContactMethodsService.class);
  }

  @Override
  public ContactMethods all(String username) {
    String user = username(username);
    return connection.call(GET_CONTACT_METHODS, service.all(user), WIRE.all());
  }

  @Override
  public List<Device> devices(String username) {
    String user = username(username);
    return connection.call(LIST_DEVICES, service.devices(user), WIRE.devices().list());
  }

  @Override
  public Device device(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return connection.call(GET_DEVICE, service.device(user, contact), WIRE.devices().one());
  }

  @Override
  public Device updateDevice(String username, String contactId, DeviceUpdate update) {
    String user = username(username);
    String contact = contactId(contactId);
    RequestBody body = Caller.body(ContactRequestsWire.DEVICE, update);
    return connection.call(
        UPDATE_DEVICE, service.updateDevice(user, contact, body), WIRE.devices().one());
  }

  @Override
  public Optional<Device> deleteDevice(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return connection.callOr(
        Optional.empty(),
        DELETE_DEVICE,
        service.deleteDevice(user, contact),
        WIRE.devices().deleted());
  }

  @Override
  public List<Email> emails(String username) {
    String user = username(username);
    return connection.call(LIST_EMAILS, service.emails(user), WIRE.emails().list());
  }

  @Override
  public Email email(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return connection.call(GET_EMAIL, service.email(user, contact), WIRE.emails().one());
  }

  @Override
  public Email createEmail(String username, EmailRequest request) {
    String user = username(username);
    RequestBody body = Caller.body(ContactRequestsWire.EMAIL, request);
    return connection.call(CREATE_EMAIL, service.createEmail(user, body), WIRE.emails().one());
  }

  @Override
  public Optional<Email> deleteEmail(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return connection.callOr(
        Optional.empty(),
        DELETE_EMAIL,
        service.deleteEmail(user, contact),
        WIRE.emails().deleted());
  }

  @Override
  public List<Phone> phones(String username) {
    String user = username(username);
    return connection.call(LIST_PHONES, service.phones(user), WIRE.phones().list());
  }

  @Override
  public Phone phone(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return connection.call(GET_PHONE, service.phone(user, contact), WIRE.phones().one());
  }

  @Override
  public Phone createPhone(String username, PhoneRequest request) {
    String user = username(username);
    RequestBody body = Caller.body(ContactRequestsWire.PHONE, request);
    return connection.call(CREATE_PHONE, service.createPhone(user, body), WIRE.phones().one());
  }

  @Override
  public Optional<Phone> deletePhone(String username, String contactId) {
    String user = username(username);
    String contact = contactId(contactId);
    return connection.callOr(
        Optional.empty(),
        DELETE_PHONE,
        service.deletePhone(user, contact),
        WIRE.phones().deleted());
  }

  private static String username(String username) {
    return Require.identifier("username", username);
  }

  private static String contactId(String contactId) {
    return Require.identifier("contactId", contactId);
  }
}
