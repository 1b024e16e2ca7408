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
  private static final ContactMethodsWire WIRE = ContactMethodsWire.of("noor");
  private static final Device SPARE = Device.builder().contactId("e-1").label("Spare").build();
  private static final String SPARE_JSON = "{\"label\":\"Spare\",\"extId\":\"e-1\"}";

  @Test
  void q31_readsAListInAnObjectUnderItsOwnNameAndBare() throws IOException {
    for (String json :
        List.of(
            "{\"_selfUrl\":\"/x\",\"contactMethods\":[" + SPARE_JSON + "]}",
            "{\"devices\":[" + SPARE_JSON + "]}",
            "[" + SPARE_JSON + ",null]")) {
      assertThat(decode(json, WIRE.devices().list())).as(json).containsExactly(SPARE);
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
      assertThat(decode(json, WIRE.all())).as(json).isEqualTo(spare);
    }
  }

  @Test
  void anObjectWithoutAnyListIsNotTakenForAUserWithoutContactMethods() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("{\"contactMethods\":[]}", WIRE.all()))
        .withMessageContaining("'emails'");
  }

  @Test
  void q32_readsOneAsAnObjectAndAsAnArrayOfOne() throws IOException {
    assertThat(decode(SPARE_JSON, WIRE.devices().one())).isEqualTo(SPARE);
    assertThat(decode("[" + SPARE_JSON + "]", WIRE.devices().one())).isEqualTo(SPARE);
    assertThat(decode("[" + SPARE_JSON + "]", WIRE.devices().deleted())).contains(SPARE);
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("[]", WIRE.devices().one()))
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

    assertThat(decode(json, WIRE.emails().list()))
        .extracting(Email::verified)
        .containsExactly(true, false, true, false, false);
  }

  @Test
  void q33_keepsATypeOfDeviceThatItDoesNotKnow() throws IOException {
    Device device = decode("{\"extId\":\"1\",\"deviceType\":\"Abacus\"}", WIRE.devices().one());

    assertThat(device.type()).contains(DeviceType.of("Abacus"));
  }

  @Test
  void q33_writesVerifiedAsText() {
    Phone phone = Phone.builder().contactId("e-1").number("+1").verified(true).build();

    assertThat(encode(WIRE.phones().one(), phone))
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
            WIRE.emails().one());

    assertThat(email.contactId()).isEqualTo("e-1");
    assertThat(email.id()).contains(5_000_000_000L);
    assertThat(email.rank()).contains(7);
  }

  @Test
  void q34_aContactMethodWithoutTheTextForPathsIsRefused() {
    assertThatExceptionOfType(WireException.class)
        .isThrownBy(() -> decode("[{\"id\":1,\"value\":\"a@x\"}]", WIRE.emails().list()))
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
