package io.github.splunkoncall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.DemoOrganisation;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class WhoWouldBePagedTest {
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

  private final FakeSplunkOnCall fake = DemoOrganisation.create();

  @Test
  void tellsWhoIsPagedWhereTheGapsAreAndWhoCarriesHowMuch() {
    assertThat(printed(fake.api(), Optional.of("checkout")))
        .isEqualTo(
            """
            It is Monday 6 January 2025, 11:07 in Europe/Stockholm

            If an incident with the routing key checkout begins now and nobody reacts
                  +0 min  gita        by push  Payments primary step 0 (rotation Payments daily, shift 24x7)
                  +0 min  ben         by push  Platform primary step 0 (rotation Platform weekly, shift 24x7)
                  +5 min  ben         by push  Payments primary step 1
                 +10 min  cleo        by push  Platform primary step 1
                 +15 min  admin       by push  Payments primary step 2
                 +30 min  admin       by push  Platform primary step 2

            When an incident would page nobody, or late, from Monday 6 January to Sunday 12 January
                Mon 6 Jan 00:00 to Mon 6 Jan 04:15  Databases primary     pages NOBODY
                Mon 6 Jan 04:15 to Mon 6 Jan 09:00  Databases primary     the first page comes after 15 min
                Sat 11 Jan 09:00 to Sat 11 Jan 16:15  Databases primary     the first page comes after 15 min
                Sat 11 Jan 16:15 to Sun 12 Jan 04:15  Databases primary     pages NOBODY
                Sun 12 Jan 04:15 to Sun 12 Jan 16:15  Databases primary     the first page comes after 15 min
                Sun 12 Jan 16:15 to Mon 13 Jan 00:00  Databases primary     pages NOBODY

            Who is on call for how long, from Monday 6 January to Sunday 12 January
                ben         143 h 00 min
                eva         120 h 00 min
                gita         87 h 00 min
                finn         81 h 00 min
                ana          25 h 00 min
            """);
  }

  @Test
  void saysHowEachUserIsPagedAndBreaksLongLines() {
    SplunkOnCallApi gita = fake.api("gita");
    String address = "someone-with-a-rather-long-address@example.org";
    long email =
        gita.contactMethods()
            .createEmail("gita", EmailRequest.of("Long", address))
            .id()
            .orElseThrow();
    gita.pagingPolicies()
        .updateStep(
            "gita", 0, PagingStepRequest.of(Duration.ofMinutes(1), PagingRuleRequest.email(email)));

    assertThat(printed(fake.api(), Optional.of("checkout")))
        .contains(
            """
                  +0 min  gita        by email to someone-with-a-rather-long-address@example.org
                                      Payments primary step 0 (rotation Payments daily, shift 24x7)
            """);
  }

  @Test
  void drawsTheWeekWithItsGapsAndStandIns() throws Exception {
    String svg = of(fake.api()).picture();

    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
    assertThat(svg)
        .contains("On-call from Monday 6 January 2025 to Sunday 12 January 2025")
        .contains("Times in Europe/Stockholm. 3 gaps in which an incident pages nobody")
        .contains("Sat 11 Jan 16:15 \u2013 Sun 12 Jan 04:15\nAn incident pages nobody")
        .contains(">ana for ben</text>")
        .contains("Databases primary");
  }

  @Test
  void aReadOnlyKeyIsEnough() {
    try (FakeServer server = fake.startServer()) {
      SplunkOnCallClient client =
          SplunkOnCallClient.builder()
              .baseUrl(server.url().toString())
              .apiId(server.readOnlyCredentials().apiId())
              .apiKey(server.readOnlyCredentials().apiKey())
              .withoutPacing()
              .build();

      assertThat(printed(client, Optional.empty()))
          .contains("with the routing key platform begins now")
          .isEqualTo(printed(fake.api(), Optional.empty()));
      assertThat(of(client).picture()).isEqualTo(of(fake.api()).picture());
    }
  }

  private WhoWouldBePaged of(SplunkOnCallApi api) {
    return new WhoWouldBePaged(api, fake.clock().now(), STOCKHOLM);
  }

  private String printed(SplunkOnCallApi api, Optional<String> routingKey) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    of(api).print(routingKey, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
