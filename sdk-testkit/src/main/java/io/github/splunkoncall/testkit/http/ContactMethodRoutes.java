package io.github.splunkoncall.testkit.http;

import static io.github.splunkoncall.testkit.assumptions.Assumption.CONTACT_LISTS_ARE_WRAPPED;
import static io.github.splunkoncall.testkit.assumptions.Assumption.ONE_CONTACT_IS_AN_OBJECT;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.contactmethods.Device;
import io.github.splunkoncall.contactmethods.Email;
import io.github.splunkoncall.contactmethods.Phone;
import io.github.splunkoncall.retrofit.contactmethods.ContactMethodsWire;
import io.github.splunkoncall.retrofit.contactmethods.ContactRequestsWire;
import io.github.splunkoncall.retrofit.contactmethods.ContactWire;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.testkit.contactmethods.ContactMethodsEngine;
import io.github.splunkoncall.testkit.engine.Engine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import okio.ByteString;

/** The routes of contact methods. */
final class ContactMethodRoutes {
  private static final Kind<Device> DEVICES = new Kind<>(ContactMethodsWire::devices);
  private static final Kind<Email> EMAILS = new Kind<>(ContactMethodsWire::emails);
  private static final Kind<Phone> PHONES = new Kind<>(ContactMethodsWire::phones);

  private ContactMethodRoutes() {}

  static Map<Operation, Route> all() {
    Map<Operation, Route> routes = new EnumMap<>(Operation.class);
    routes.put(Operation.GET_CONTACT_METHODS, ContactMethodRoutes::all);
    routes.putAll(devices());
    routes.putAll(emails());
    routes.putAll(phones());
    return routes;
  }

  private static ByteString all(Engine engine, Request request) {
    ContactMethodsWire wire = ContactMethodsWire.of(user(request));
    return engine.locked(
        e ->
            Json.encode(
                e.organisation().assumed(CONTACT_LISTS_ARE_WRAPPED) ? wire.all() : wire.allBare(),
                e.contactMethods().all(user(request))));
  }

  private static Map<Operation, Route> devices() {
    return Map.of(
        Operation.LIST_DEVICES,
        DEVICES.list((contacts, request) -> contacts.devices(user(request))),
        Operation.GET_DEVICE,
        DEVICES.one((contacts, request) -> contacts.device(user(request), contact(request))),
        Operation.UPDATE_DEVICE,
        DEVICES
            .one(
                (contacts, request) ->
                    contacts.updateDevice(
                        user(request),
                        contact(request),
                        request.decode(ContactRequestsWire.DEVICE)))
            .reading(ContactRequestsWire.DEVICE),
        Operation.DELETE_DEVICE,
        DEVICES.deleted(
            (contacts, request) -> contacts.deleteDevice(user(request), contact(request))));
  }

  private static Map<Operation, Route> emails() {
    return Map.of(
        Operation.LIST_EMAILS,
        EMAILS.list((contacts, request) -> contacts.emails(user(request))),
        Operation.GET_EMAIL,
        EMAILS.one((contacts, request) -> contacts.email(user(request), contact(request))),
        Operation.CREATE_EMAIL,
        EMAILS
            .one(
                (contacts, request) ->
                    contacts.createEmail(user(request), request.decode(ContactRequestsWire.EMAIL)))
            .reading(ContactRequestsWire.EMAIL),
        Operation.DELETE_EMAIL,
        EMAILS.deleted(
            (contacts, request) -> contacts.deleteEmail(user(request), contact(request))));
  }

  private static Map<Operation, Route> phones() {
    return Map.of(
        Operation.LIST_PHONES,
        PHONES.list((contacts, request) -> contacts.phones(user(request))),
        Operation.GET_PHONE,
        PHONES.one((contacts, request) -> contacts.phone(user(request), contact(request))),
        Operation.CREATE_PHONE,
        PHONES
            .one(
                (contacts, request) ->
                    contacts.createPhone(user(request), request.decode(ContactRequestsWire.PHONE)))
            .reading(ContactRequestsWire.PHONE),
        Operation.DELETE_PHONE,
        PHONES.deleted(
            (contacts, request) -> contacts.deletePhone(user(request), contact(request))));
  }

  private static String user(Request request) {
    return request.path("user");
  }

  private static String contact(Request request) {
    return request.path("contactId");
  }

  /** What is asked of the engine. */
  private interface Work<R> {
    R apply(ContactMethodsEngine contacts, Request request);
  }

  /** The answers of one kind of contact method, in the shapes that are assumed. */
  private record Kind<T>(Function<ContactMethodsWire, ContactWire<T>> wire) {
    Route list(Work<List<T>> work) {
      return (engine, request) -> engine.locked(e -> list(e, request, work));
    }

    private ByteString list(Engine engine, Request request, Work<List<T>> work) {
      ContactWire<T> shapes = shapes(request);
      boolean wrapped = engine.organisation().assumed(CONTACT_LISTS_ARE_WRAPPED);
      return Json.encode(
          wrapped ? shapes.list() : shapes.bare(), work.apply(engine.contactMethods(), request));
    }

    Route one(Work<T> work) {
      return deleted((contacts, request) -> Optional.of(work.apply(contacts, request)));
    }

    /** Nothing is an empty body. */
    Route deleted(Work<Optional<T>> work) {
      return (engine, request) ->
          engine.locked(
              e ->
                  work.apply(e.contactMethods(), request)
                      .map(contact -> one(e, request, contact))
                      .orElse(ByteString.EMPTY));
    }

    private ByteString one(Engine engine, Request request, T contact) {
      return engine.organisation().assumed(ONE_CONTACT_IS_AN_OBJECT)
          ? Json.encode(shapes(request).one(), contact)
          : Json.encode(shapes(request).bare(), List.of(contact));
    }

    private ContactWire<T> shapes(Request request) {
      return wire.apply(ContactMethodsWire.of(user(request)));
    }
  }
}
