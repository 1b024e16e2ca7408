package io.github.splunkoncall.examples.testingyourservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CheckoutAlarmTest {
  private final FakeSplunkOnCall fake =
      FakeSplunkOnCall.create(
          organisation ->
              organisation.team(
                  "Payments",
                  team ->
                      team.members("ana", "ben")
                          .policy(
                              "Primary",
                              policy ->
                                  policy
                                      .notifyUsers("ana")
                                      .after(Duration.ofMinutes(10))
                                      .notifyUsers("ben"))));
  private final CheckoutAlarm alarm = new CheckoutAlarm(fake.api(), fake.policy("Primary").slug());

  @Test
  void pagesOnceWhenCheckoutIsSlow() {
    alarm.latencyIs(Duration.ofSeconds(5));
    alarm.latencyIs(Duration.ofSeconds(6));

    assertThat(fake.api().getIncidents()).hasSize(1);
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
    fake.api("ana").resolveIncident("1");

    alarm.latencyIs(Duration.ofSeconds(1));
    alarm.latencyIs(Duration.ofSeconds(5));

    assertThat(fake.api().getIncidents()).extracting(Incident::number).containsExactly("2", "1");
  }
}
