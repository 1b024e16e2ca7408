package io.github.splunkoncall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.retrofit.SplunkOnCallClient;
import io.github.splunkoncall.testkit.DemoOrganisation;
import io.github.splunkoncall.testkit.FakeServer;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnCallTodayTest {
  private final FakeSplunkOnCall fake = DemoOrganisation.create();

  @Test
  void showsTheOrganisationOnOneScreen() {
    String screen = screen(fake.api(), Optional.empty());

    assertThat(screen)
        .startsWith("It is Monday 6 January 2025, 11:07 in Europe/Stockholm")
        .contains("Payments    Payments primary    gita")
        .contains("Tue 7 Jan 09:00   Payments daily      to finn")
        .contains("Wed 8 Jan 17:00   Platform primary    ana for ben, until Thu 9 Jan 09:00")
        .contains("Mon 13 Jan 09:00  Databases weekly    to dan")
        .contains("Platform    Platform weekly     7 days each: ana, ben, cleo")
        .contains("#3    UNACKED   Disk nearly full on build-7")
        .doesNotContain("RESOLVED");
    assertThat(screen.lines().count()).isLessThan(40);
  }

  @Test
  void showsOneTeamAlone() {
    assertThat(screen(fake.api(), Optional.of("Payments")))
        .contains("Payments daily")
        .doesNotContain("Platform weekly")
        .contains("Who stands in for whom\n    none");
  }

  @Test
  void saysThatThereIsNoSuchTeam() {
    assertThat(screen(fake.api(), Optional.of("Paymnets")))
        .isEqualTo("There is no team named Paymnets\n");
  }

  @Test
  void showsTheSameOverHttpWithAKeyThatMayOnlyRead() {
    try (FakeServer server = fake.startServer()) {
      SplunkOnCallClient client =
          SplunkOnCallClient.builder()
              .baseUrl(server.url().toString())
              .apiId(server.readOnlyCredentials().apiId())
              .apiKey(server.readOnlyCredentials().apiKey())
              .build();

      assertThat(screen(client, Optional.empty())).isEqualTo(screen(fake.api(), Optional.empty()));
      assertThat(screen(fake.readOnlyApi(), Optional.empty()))
          .isEqualTo(screen(client, Optional.empty()));
    }
  }

  private String screen(SplunkOnCallApi api, Optional<String> team) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Instant now = fake.clock().now();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new OnCallToday(api, now, ZoneId.of("Europe/Stockholm"), out).print(team);
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
