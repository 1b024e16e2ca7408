package io.github.splunkoncall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.testkit.DemoOrganisation;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the README shows does what it says there. */
class FirstCallTest {
  private final FakeSplunkOnCall fake = DemoOrganisation.create();

  @Test
  void asksWhoIsOnCallAtATimeToCome() {
    Instant inAWeek = fake.clock().now().plus(Duration.ofDays(7));

    assertThat(FirstCall.whoIsOnCall(fake.api(), fake.team("Payments"), inAWeek))
        .isEqualTo("Payments: now [finn, gita, ben], on Saturday [finn, gita, ben]");
  }

  @Test
  void opensAndResolvesOneIncidentAboutAnEntity() {
    FirstCall.watch(fake.api());

    assertThat(fake.incident("4").displayName()).contains("Disk of db7 is nearly full");
    assertThat(fake.incident("4").phase()).isEqualTo(IncidentPhase.RESOLVED);
    assertThat(fake.api().getIncidents()).hasSize(4);
  }

  @Test
  void readsTheHistoryAndKnowsWhatIsLeft() {
    assertThat(FirstCall.readHistory(fake.api(), fake.clock().now()))
        .isEqualTo("3 read, the rest begins at 3");
  }
}
