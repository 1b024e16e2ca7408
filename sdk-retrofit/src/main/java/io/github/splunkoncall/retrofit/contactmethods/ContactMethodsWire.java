package io.github.splunkoncall.retrofit.contactmethods;

import static io.github.splunkoncall.retrofit.wire.Codecs.INT;
import static io.github.splunkoncall.retrofit.wire.Codecs.LONG;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.contactmethods.Device;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.contactmethods.Email;
import io.github.splunkoncall.contactmethods.Phone;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The contact methods of one user on the wire. The user matters for what is written only, because
 * the links name the user and the models do not.
 *
 * @param devices the devices
 * @param emails the email addresses
 * @param phones the phone numbers
 */
public record ContactMethodsWire(
    ContactWire<Device> devices, ContactWire<Email> emails, ContactWire<Phone> phones) {
  private static final Codec<DeviceType> TYPE = Codecs.open(DeviceType.values(), DeviceType::of);

  /** A text in the answers of the service (Q33). */
  private static final Codec<Boolean> VERIFIED =
      new Codec<>() {
        @Override
        public Boolean read(JsonReader in) throws IOException {
          return Codecs.BOOLEAN.read(in);
        }

        @Override
        public void write(JsonWriter out, Boolean verified) throws IOException {
          out.value(verified ? "verified" : "unverified");
        }
      };

  /** The contact methods of this user. */
  public static ContactMethodsWire of(String username) {
    String url = "/api-public/v1/user/" + username + "/contact-methods/";
    return new ContactMethodsWire(
        ContactWire.of(device(url + "devices"), "devices", url + "devices"),
        ContactWire.of(email(url + "emails"), "emails", url + "emails"),
        ContactWire.of(phone(url + "phones"), "phones", url + "phones"));
  }

  /** All of them, each kind in its own list. */
  public Codec<ContactMethods> all() {
    return all(devices.list(), emails.list(), phones.list());
  }

  /** The same, written with bare arrays. */
  public Codec<ContactMethods> allBare() {
    return all(devices.bare(), emails.bare(), phones.bare());
  }

  private static Codec<ContactMethods> all(
      Codec<List<Device>> devices, Codec<List<Email>> emails, Codec<List<Phone>> phones) {
    return Table.of(Lists::new, Lists::build)
        .field("emails", emails, ContactMethods::emails, (lists, read) -> lists.emails = read)
        .field("phones", phones, ContactMethods::phones, (lists, read) -> lists.phones = read)
        .field("devices", devices, ContactMethods::devices, (lists, read) -> lists.devices = read)
        .orRefusal()
        .build();
  }

  private static Codec<Device> device(String url) {
    return Table.of(Device::builder, Device.Builder::build)
        .optional("id", LONG, Device::id, Device.Builder::id)
        .optional("deviceType", TYPE, Device::type, Device.Builder::type)
        .optional("label", STRING, Device::label, Device.Builder::label)
        .field("extId", STRING, Device::contactId, Device.Builder::contactId)
        .written("_selfUrl", device -> url + "/" + device.contactId())
        .orRefusal()
        .build();
  }

  private static Codec<Email> email(String url) {
    return Table.of(Email::builder, Email.Builder::build)
        .optional("id", LONG, Email::id, Email.Builder::id)
        .optional("label", STRING, Email::label, Email.Builder::label)
        .field("value", STRING, Email::address, Email.Builder::address)
        .written("contactType", email -> "Email")
        .optional("rank", INT, Email::rank, Email.Builder::rank)
        .field("verified", VERIFIED, Email::verified, Email.Builder::verified)
        .field("extId", STRING, Email::contactId, Email.Builder::contactId)
        .written("_selfUrl", email -> url + "/" + email.contactId())
        .orRefusal()
        .build();
  }

  private static Codec<Phone> phone(String url) {
    return Table.of(Phone::builder, Phone.Builder::build)
        .optional("id", LONG, Phone::id, Phone.Builder::id)
        .optional("label", STRING, Phone::label, Phone.Builder::label)
        .field("value", STRING, Phone::number, Phone.Builder::number)
        .written("contactType", phone -> "Phone")
        .optional("rank", INT, Phone::rank, Phone.Builder::rank)
        .field("verified", VERIFIED, Phone::verified, Phone.Builder::verified)
        .field("extId", STRING, Phone::contactId, Phone.Builder::contactId)
        .written("_selfUrl", phone -> url + "/" + phone.contactId())
        .orRefusal()
        .build();
  }

  /** The lists that came. One can be absent; an object without any is something else. */
  private static final class Lists {
    private @Nullable List<Device> devices;
    private @Nullable List<Email> emails;
    private @Nullable List<Phone> phones;

    private ContactMethods build() {
      if (devices == null && emails == null && phones == null) {
        throw new IllegalStateException("there is none of 'emails', 'phones' and 'devices'");
      }
      return ContactMethods.builder()
          .devices(devices == null ? List.of() : devices)
          .emails(emails == null ? List.of() : emails)
          .phones(phones == null ? List.of() : phones)
          .build();
    }
  }
}
