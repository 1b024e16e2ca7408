package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.*;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.contactmethods.Device;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.contactmethods.DeviceUpdate;
import io.github.splunkoncall.contactmethods.Email;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.contactmethods.Phone;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fixtures of contact methods in Java. */
final class ContactMethodCases {
  private static final String USER = "ben@shop x";
  private static final String ID = "a/b";

  private static final Device TABLET =
      Device.builder()
          .contactId("0d7f6a52-93c1-4b8e-a6f0-5e2b7c918d33")
          .id(40117L)
          .label("Ben's tablet")
          .type(DeviceType.ANDROID)
          .build();

  private static final Device SPARE =
      Device.builder()
          .contactId("7a1e0c44-2f0b-4d19-8b7d-3c6a9e5f1b20")
          .id(40122L)
          .label("Spare")
          .type(DeviceType.of("KaiOS"))
          .build();

  private static final Email DEFAULT =
      Email.builder()
          .contactId("e2c94b1d-6a7f-4c03-9d58-81f0a3b7c642")
          .id(40101L)
          .label("Default")
          .address("ben@shop.example")
          .rank(500)
          .verified(true)
          .build();

  private static final Email HOME =
      Email.builder()
          .contactId("51b8d7e0-4c2a-4f96-b3e1-9a0c6d2f7e85")
          .id(40130L)
          .label("Home")
          .address("okafor@mail.example")
          .rank(300)
          .build();

  private static final Phone WORK =
      Phone.builder()
          .contactId("c30f5e9a-1d74-4e28-8a6b-f2974bd10e57")
          .id(40108L)
          .label("Work phone")
          .number("+44 20-7946-0018")
          .rank(500)
          .verified(true)
          .build();

  private static final Phone NIGHT =
      Phone.builder()
          .contactId("98d2a6b3-e5f1-4073-9c8d-06b4e7a1f25c")
          .id(40131L)
          .label("Night")
          .number("+44 20-7946-0991")
          .rank(0)
          .build();

  static final ContactMethods ALL =
      ContactMethods.builder()
          .addDevices(TABLET, SPARE)
          .addEmails(DEFAULT, HOME)
          .addPhones(WORK, NIGHT)
          .build();

  private static final DeviceUpdate UPDATE =
      DeviceUpdate.builder()
          .label("Ben's tablet")
          .escalationSound("siren")
          .chatSound("chirp")
          .resolvedSound("harp")
          .build();

  private static final EmailRequest ADD_HOME =
      EmailRequest.builder().label("Home").email("okafor@mail.example").rank(300).build();

  private static final PhoneRequest ADD_NIGHT =
      PhoneRequest.builder().label("Night").phone("+442079460991").rank(0).build();

  private ContactMethodCases() {}

  static List<WireCase> all() {
    return List.of(
        of(GET_CONTACT_METHODS, "", api -> api.contactMethods().all(USER), ALL),
        of(LIST_DEVICES, "/devices", api -> api.contactMethods().devices(USER), ALL.devices()),
        of(GET_DEVICE, "/devices/a%2Fb", api -> api.contactMethods().device(USER, ID), TABLET),
        of(
            UPDATE_DEVICE,
            "/devices/a%2Fb",
            api -> api.contactMethods().updateDevice(USER, ID, UPDATE),
            TABLET),
        of(
            DELETE_DEVICE,
            "/devices/a%2Fb",
            api -> api.contactMethods().deleteDevice(USER, ID),
            Optional.of(Device.builder().from(TABLET).id(Optional.empty()).build())),
        of(LIST_EMAILS, "/emails", api -> api.contactMethods().emails(USER), ALL.emails()),
        of(CREATE_EMAIL, "/emails", api -> api.contactMethods().createEmail(USER, ADD_HOME), HOME),
        of(GET_EMAIL, "/emails/a%2Fb", api -> api.contactMethods().email(USER, ID), DEFAULT),
        of(
            DELETE_EMAIL,
            "/emails/a%2Fb",
            api -> api.contactMethods().deleteEmail(USER, ID),
            Optional.of(HOME)),
        of(LIST_PHONES, "/phones", api -> api.contactMethods().phones(USER), ALL.phones()),
        of(
            CREATE_PHONE,
            "/phones",
            api -> api.contactMethods().createPhone(USER, ADD_NIGHT),
            NIGHT),
        of(GET_PHONE, "/phones/a%2Fb", api -> api.contactMethods().phone(USER, ID), WORK),
        of(
            DELETE_PHONE,
            "/phones/a%2Fb",
            api -> api.contactMethods().deletePhone(USER, ID),
            Optional.of(NIGHT)));
  }

  private static WireCase of(
      Operation operation, String end, Function<SplunkOnCallApi, Object> call, Object expected) {
    String target = "/api-public/v1/user/ben@shop%20x/contact-methods" + end;
    return new WireCase(operation, target, call, expected);
  }

  static List<PathCase> paths() {
    return List.of(
        new PathCase(GET_CONTACT_METHODS, "user", (api, x) -> api.contactMethods().all(x)),
        new PathCase(LIST_DEVICES, "user", (api, x) -> api.contactMethods().devices(x)),
        new PathCase(
            UPDATE_DEVICE,
            "user",
            (api, x) -> api.contactMethods().updateDevice(x, "other", UPDATE)),
        new PathCase(
            UPDATE_DEVICE,
            "contactId",
            (api, x) -> api.contactMethods().updateDevice("other", x, UPDATE)),
        new PathCase(GET_DEVICE, "user", (api, x) -> api.contactMethods().device(x, "other")),
        new PathCase(
            DELETE_DEVICE, "user", (api, x) -> api.contactMethods().deleteDevice(x, "other")),
        new PathCase(GET_DEVICE, "contactId", (api, x) -> api.contactMethods().device("other", x)),
        new PathCase(
            DELETE_DEVICE, "contactId", (api, x) -> api.contactMethods().deleteDevice("other", x)),
        new PathCase(LIST_EMAILS, "user", (api, x) -> api.contactMethods().emails(x)),
        new PathCase(
            CREATE_EMAIL, "user", (api, x) -> api.contactMethods().createEmail(x, ADD_HOME)),
        new PathCase(GET_EMAIL, "user", (api, x) -> api.contactMethods().email(x, "other")),
        new PathCase(
            DELETE_EMAIL, "user", (api, x) -> api.contactMethods().deleteEmail(x, "other")),
        new PathCase(GET_EMAIL, "contactId", (api, x) -> api.contactMethods().email("other", x)),
        new PathCase(
            DELETE_EMAIL, "contactId", (api, x) -> api.contactMethods().deleteEmail("other", x)),
        new PathCase(LIST_PHONES, "user", (api, x) -> api.contactMethods().phones(x)),
        new PathCase(
            CREATE_PHONE, "user", (api, x) -> api.contactMethods().createPhone(x, ADD_NIGHT)),
        new PathCase(GET_PHONE, "user", (api, x) -> api.contactMethods().phone(x, "other")),
        new PathCase(
            DELETE_PHONE, "user", (api, x) -> api.contactMethods().deletePhone(x, "other")),
        new PathCase(GET_PHONE, "contactId", (api, x) -> api.contactMethods().phone("other", x)),
        new PathCase(
            DELETE_PHONE, "contactId", (api, x) -> api.contactMethods().deletePhone("other", x)));
  }
}
