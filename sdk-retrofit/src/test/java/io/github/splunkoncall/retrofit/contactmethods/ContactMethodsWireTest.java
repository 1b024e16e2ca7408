package io.github.splunkoncall.retrofit.contactmethods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.contactmethods.Device;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.contactmethods.DeviceUpdate;
import io.github.splunkoncall.contactmethods.Email;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.contactmethods.Phone;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Json;
import io.github.splunkoncall.retrofit.wire.WireException;
import java.io.IOException;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class ContactMethodsWireTest {
  private final ContactMethodsWire wire = ContactMethodsWire.of("noor");
  private static final Device SPARE = Device.builder().contactId("e-1").label("Spare").build();
  private static final String SPARE_JSON = "{\"label\":\"Spare\",\"extId\":\"e-1\"}";

  @Test
  void q31_readsAListInAnObjectUnderItsOwnNameAndBare() throws IOException {
    for (String json :
        List.of(
            "{\"_selfUrl\":\"/x\",\"contactMethods\":[" + SPARE_JSON + "]}",
            "{\"devices\":[" + SPARE_JSON + "]}",
            "[" + SPARE_JSON + ",null]")) {
      assertThat(decode(json, wire.devices().list())).as(json).containsExactly(SPARE);
    }
  }

  @Test
  void q31_readsAllContactMethodsWithWrappedAndWithBareLists() throws IOException {
    ContactMethods spare = ContactMethods.builder().addDevices(SPARE).build();

    for (String json :
        List.of(
            "{\"emails\":[],\"phones\":[],\"devices\":[" + SPARE_JSON + "]}",
            "{\"emails\":{\"contactMethods\":[]},\"devices\":{\"contactMethods\":["
                + SPARE_JSON
                + "]}}",
            "{\"emails\":null,\"devices\":{\"devices\":[" + SPARE_JSON + "]}}")) {
      assertThat(decode(json, wire.all())).as(json).isEqualTo(spare);
    }
  }

  @Test
  void readsWhatItWritesAndWritesWhereEachIs() throws IOException {
    Device device = Device.builder().from(SPARE).id(7L).type(DeviceType.of("Abacus")).build();
    Email email =
        Email.builder().contactId("e-2").id(8L).label("Home").address("a@x").rank(3).build();
    Phone phone =
        Phone.builder().contactId("e-3").id(9L).label("Work").number("+1").rank(4).build();
    ContactMethods all =
        ContactMethods.builder().addDevices(device).addEmails(email).addPhones(phone).build();

    for (Codec<ContactMethods> codec : List.of(wire.all(), wire.allBare())) {
      String json = encode(codec, all);
      assertThat(decode(json, codec)).isEqualTo(all);
      assertThat(json)
          .contains("\"_selfUrl\":\"/api-public/v1/user/noor/contact-methods/devices/e-1\"")
          .contains("\"_selfUrl\":\"/api-public/v1/user/noor/contact-methods/emails/e-2\"")
          .contains("\"_selfUrl\":\"/api-public/v1/user/noor/contact-methods/phones/e-3\"")
          .contains("\"contactType\":\"Email\"")
          .contains("\"contactType\":\"Phone\"");
    }
    assertThat(encode(wire.all(), all))
        .contains("\"_selfUrl\":\"/api-public/v1/user/noor/contact-methods/emails\"}");
    assertThat(encode(wire.allBare(), all)).contains("\"emails\":[{");
  }

  @Test
  void anObjectWithoutAnyListIsNotTakenForAUserWithoutContactMethods() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("{\"contactMethods\":[]}", wire.all()))
        .withMessageContaining("'emails'");
  }

  @Test
  void q32_readsOneAsAnObjectAndAsAnArrayOfOne() throws IOException {
    assertThat(decode(SPARE_JSON, wire.devices().one())).isEqualTo(SPARE);
    assertThat(decode("[" + SPARE_JSON + "]", wire.devices().one())).isEqualTo(SPARE);
    assertThat(decode("[" + SPARE_JSON + "]", wire.devices().deleted())).contains(SPARE);
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("[]", wire.devices().one()))
        .withMessageContaining("the array is empty");
  }

  @Test
  void q33_readsVerifiedAsTextAndAsBoolean() throws IOException {
    String json =
        "[{\"extId\":\"1\",\"value\":\"a@x\",\"verified\":\"verified\"},"
            + "{\"extId\":\"2\",\"value\":\"b@x\",\"verified\":\"unverified\"},"
            + "{\"extId\":\"3\",\"value\":\"c@x\",\"verified\":true},"
            + "{\"extId\":\"4\",\"value\":\"d@x\",\"verified\":false},"
            + "{\"extId\":\"5\",\"value\":\"e@x\"}]";

    assertThat(decode(json, wire.emails().list()))
        .extracting(Email::verified)
        .containsExactly(true, false, true, false, false);
  }

  /** As the documentation has them: a method that was created must not look as if it was not. */
  @Test
  void q33_readsAContactMethodWithoutItsAddress() throws IOException {
    String json = "{\"label\":\"Home\",\"extId\":\"e-2\",\"_selfUrl\":\"/x\"}";

    assertThat(decode(json, wire.emails().one()))
        .isEqualTo(Email.builder().label("Home").contactId("e-2").build())
        .extracting(Email::address)
        .isEqualTo("");
    assertThat(decode(json, wire.phones().one()).number()).isEmpty();
  }

  @Test
  void q33_keepsATypeOfDeviceThatItDoesNotKnow() throws IOException {
    Device device = decode("{\"extId\":\"1\",\"deviceType\":\"Abacus\"}", wire.devices().one());

    assertThat(device.type()).contains(DeviceType.of("Abacus"));
  }

  @Test
  void q33_writesVerifiedAsText() {
    Phone phone = Phone.builder().contactId("e-1").number("+1").verified(true).build();

    assertThat(encode(wire.phones().one(), phone))
        .isEqualTo(
            "{\"value\":\"+1\",\"contactType\":\"Phone\",\"verified\":\"verified\","
                + "\"extId\":\"e-1\","
                + "\"_selfUrl\":\"/api-public/v1/user/noor/contact-methods/phones/e-1\"}");
  }

  @Test
  void q34_readsTheTextForPathsAndTheNumberForPagingRules() throws IOException {
    Email email =
        decode(
            "{\"id\":5000000000,\"extId\":\"e-1\",\"value\":\"a@x\",\"rank\":\"7\"}",
            wire.emails().one());

    assertThat(email.contactId()).isEqualTo("e-1");
    assertThat(email.id()).contains(5_000_000_000L);
    assertThat(email.rank()).contains(7);
  }

  @Test
  void q34_aContactMethodWithoutTheTextForPathsIsRefused() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("[{\"id\":1,\"value\":\"a@x\"}]", wire.emails().list()))
        .withMessageContaining("contactId")
        .satisfies(e -> assertThat(e.path()).isEqualTo("$[0]"));
  }

  @Test
  void q35_writesWhatChangesAboutADeviceWithUnderscores() throws IOException {
    DeviceUpdate sound = DeviceUpdate.builder().escalationSound("siren").build();
    String json = "{\"escalation_notification_sound\":\"siren\"}";

    assertThat(encode(ContactRequestsWire.DEVICE, sound)).isEqualTo(json);
    assertThat(decode(json, ContactRequestsWire.DEVICE)).isEqualTo(sound);
  }

  @Test
  void q6_leavesARankThatIsAbsentOut() {
    assertThat(encode(ContactRequestsWire.EMAIL, EmailRequest.of("Home", "a@x.example")))
        .isEqualTo("{\"label\":\"Home\",\"email\":\"a@x.example\"}");
    assertThat(encode(ContactRequestsWire.PHONE, PhoneRequest.of("Home", "+1")))
        .isEqualTo("{\"label\":\"Home\",\"phone\":\"+1\"}");
  }

  private static <T> String encode(Codec<T> codec, T value) {
    return Json.encode(codec, value).utf8();
  }

  private static <T> T decode(String json, Codec<T> codec) throws IOException {
    return Json.decode(new Buffer().writeUtf8(json), codec);
  }
}
