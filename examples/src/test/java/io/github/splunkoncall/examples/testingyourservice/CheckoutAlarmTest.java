package io.github.splunkoncall.examples.testingyourservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.junit.ActingAs;
import io.github.splunkoncall.testkit.junit.Injected;
import io.github.splunkoncall.testkit.junit.SplunkOnCallTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SplunkOnCallTest
class CheckoutAlarmTest {
  @Injected FakeSplunkOnCall fake;

  @Injected
  @ActingAs("ana")
  SplunkOnCallApi ana;

  private CheckoutAlarm alarm;

  @BeforeEach
  void makeAlarm(SplunkOnCallApi api) {
    alarm = new CheckoutAlarm(api, fake.policy("Primary").slug());
  }

  @Test
  void pagesOnceWhenCheckoutIsSlow() {
    alarm.latencyIs(Duration.ofSeconds(5));
    alarm.latencyIs(Duration.ofSeconds(6));

    assertThat(ana.getIncidents()).hasSize(1);
    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana");
  }

  @Test
  void escalatesIfNobodyReacts() {
    alarm.latencyIs(Duration.ofSeconds(5));

    fake.clock().advance(Duration.ofMinutes(10));

    assertThat(fake.incident("1").pagedUsers()).containsExactly("ana", "ben");
  }

  @Test
  void resolvesTheIncidentWhenCheckoutIsFastAgain() {
    alarm.latencyIs(Duration.ofSeconds(5));
    alarm.latencyIs(Duration.ofSeconds(1));

    assertThat(fake.incident("1").phase()).isEqualTo(IncidentPhase.RESOLVED);
  }

  @Test
  void doesNotMindIfSomebodyResolvedItByHand() {
    alarm.latencyIs(Duration.ofSeconds(5));
    ana.resolveIncident("1");

    alarm.latencyIs(Duration.ofSeconds(1));
    alarm.latencyIs(Duration.ofSeconds(5));

    assertThat(ana.getIncidents()).extracting(Incident::number).containsExactly("2", "1");
  }
}
