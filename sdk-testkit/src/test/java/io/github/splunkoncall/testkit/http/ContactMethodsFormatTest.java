package io.github.splunkoncall.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.github.splunkoncall.contactmethods.ContactMethods;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contact methods, field by field as the service spells them. */
class ContactMethodsFormatTest {
  private static final String CONTACTS = "/api-public/v1/user/ana/contact-methods";

  @Test
  void q31_q33_allContactMethodsAreListsInObjects() {
    withServer(
        org -> {},
        (client, ana) ->
            assertThat(client.get(CONTACTS).json())
                .isEqualTo(
                    Answer.parse(
                        """
                        {"emails": {
                          "_selfUrl": "%1$s/emails",
                          "contactMethods": [{
                            "id": %2$d, "label": "Default", "value": "ana@example.org",
                            "contactType": "Email", "rank": 500, "verified": "verified",
                            "extId": "%3$s", "_selfUrl": "%1$s/emails/%3$s"}]},
                        "phones": {
                          "_selfUrl": "%1$s/phones",
                          "contactMethods": [{
                            "id": %4$d, "label": "Mobile", "value": "+1 411-555-0110",
                            "contactType": "Phone", "rank": 500, "verified": "verified",
                            "extId": "%5$s", "_selfUrl": "%1$s/phones/%5$s"}]},
                        "devices": {
                          "_selfUrl": "%1$s/devices",
                          "contactMethods": [{
                            "id": %6$d, "deviceType": "iOS", "label": "Phone",
                            "extId": "%7$s", "_selfUrl": "%1$s/devices/%7$s"}]}}
                        """
                            .formatted(
                                CONTACTS,
                                ana.emails().get(0).id().orElseThrow(),
                                ana.emails().get(0).contactId(),
                                ana.phones().get(0).id().orElseThrow(),
                                ana.phones().get(0).contactId(),
                                ana.devices().get(0).id().orElseThrow(),
                                ana.devices().get(0).contactId()))));
  }

  @Test
  void q31_listsAreBareArraysIfThatIsAssumed() {
    withServer(
        org -> org.assume(Assumption.CONTACT_LISTS_ARE_WRAPPED, false),
        (client, ana) -> {
          for (String kind : List.of("emails", "phones", "devices")) {
            assertThat(client.get(CONTACTS).array(kind)).hasSize(1);
            assertThat(client.get(CONTACTS + "/" + kind).json()).asInstanceOf(LIST).hasSize(1);
          }
        });
  }

  @Test
  void q32_oneIsAnArrayOfOneIfThatIsAssumed() {
    withServer(
        org -> org.assume(Assumption.ONE_CONTACT_IS_AN_OBJECT, false),
        (client, ana) -> {
          String phone = CONTACTS + "/phones/" + ana.phones().get(0).contactId();

          assertThat(client.get(phone).body()).startsWith("[{").endsWith("}]");
          assertThat(client.send("DELETE", phone, "").body()).startsWith("[{").endsWith("}]");
        });
  }

  @Test
  void q5_aDeletionHasAnEmptyBodyIfThatIsAssumed() {
    withServer(
        org -> org.assume(Assumption.DELETIONS_ARE_ANSWERED, false),
        (client, ana) -> {
          String device = CONTACTS + "/devices/" + ana.devices().get(0).contactId();
          Answer answer = client.send("DELETE", device, "");

          assertThat(answer.status()).isEqualTo(200);
          assertThat(answer.body()).isEmpty();
        });
  }

  @Test
  void q33_theAnswerToTheDeletionOfADeviceHasNoNumber() {
    withServer(
        org -> {},
        (client, ana) -> {
          String device = CONTACTS + "/devices/" + ana.devices().get(0).contactId();

          assertThat(client.send("DELETE", device, "").json())
              .isEqualTo(
                  Map.of(
                      "deviceType",
                      "iOS",
                      "label",
                      "Phone",
                      "extId",
                      ana.devices().get(0).contactId(),
                      "_selfUrl",
                      device));
        });
  }

  @Test
  void q35_aDeviceIsChangedByNamesWithUnderscores() {
    withServer(
        org -> {},
        (client, ana) -> {
          String device = CONTACTS + "/devices/" + ana.devices().get(0).contactId();
          client.send("PUT", device, "{\"label\": \"No\"}");
          assertThat(client.get(device).body()).contains("\"label\":\"Phone\"");

          client.send("PUT", device, "{\"device_label\": \"Yes\"}");
          assertThat(client.get(device).body()).contains("\"label\":\"Yes\"");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "emails | {'label':'Home'}                        | email",
        "emails | {'email':'a@b.example'}                 | label",
        "emails | {'label':'Home','email':'nowhere'}      | email must be an email address",
        "emails | {'label':'H','email':'a@b.c','rank':-1} | rank must be from 0",
        "phones | {'label':'Home','phone':'none'}         | phone must have digits",
        "phones | {'label':' ','phone':'+1'}              | label must not be blank"
      },
      quoteCharacter = '"')
  void whatIsNoContactMethodIsRefused(String kind, String body, String why) {
    withServer(
        org -> {},
        (client, ana) -> {
          Answer answer = client.post(CONTACTS + "/" + kind, body.replace('\'', '"'));

          assertThat(answer.status()).isEqualTo(400);
          assertThat(answer.error()).contains(why);
        });
  }

  private interface Scenario {
    void run(RawClient client, ContactMethods ana);
  }

  private static void withServer(Consumer<OrganisationBuilder> setUp, Scenario scenario) {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            org -> {
              org.users("ana")
                  .phone("ana", "Mobile", "+14115550110")
                  .device("ana", DeviceType.IOS, "Phone");
              setUp.accept(org);
            });
    ContactMethods ana = fake.api().contactMethods().all("ana");
    try (FakeServer server = fake.startServer()) {
      scenario.run(RawClient.of(server), ana);
    }
  }
}
