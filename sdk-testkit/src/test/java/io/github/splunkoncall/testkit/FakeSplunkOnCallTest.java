package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FakeSplunkOnCallTest {

  @Test
  void aFakeWithoutASetUpHasTheAdminAndNothingElse() {
    FakeSplunkOnCall fake = FakeSplunkOnCall.create();

    assertThat(fake.api().getUsers()).extracting(User::username).containsExactly("admin");
    assertThat(fake.api().getTeams()).isEmpty();
    assertThat(fake.api().getEscalationPolicies()).isEmpty();
    assertThat(fake.api().getOnCallUsers()).isEmpty();
    assertThat(fake.api().getIncidents()).isEmpty();
    assertThat(fake.clock().now()).isEqualTo(Instant.parse("2025-01-06T09:00:00Z"));
  }

  @Test
  void theAdminActsUnlessAnotherUserIsNamed() {
    FakeSplunkOnCall fake = FakeSplunkOnCall.create(organisation -> organisation.users("ana"));
    fake.api().triggerAlarm("s", "d", IncidentTarget.user("ana"));
    fake.api("ana").triggerAlarm("s", "d", IncidentTarget.user("ana"));

    assertThat(fake.incident("1").monitorName()).contains("vouser-admin");
    assertThat(fake.incident("2").monitorName()).contains("vouser-ana");
  }

  @Test
  void aDeadlineChangesNothingInProcess() {
    FakeSplunkOnCall fake = FakeSplunkOnCall.create(organisation -> organisation.users("ana"));

    fake.api("ana")
        .withDeadline(Duration.ofMillis(1))
        .triggerAlarm("s", "d", IncidentTarget.user("ana"));

    assertThat(fake.incident("1").monitorName()).contains("vouser-ana");
  }

  @Test
  void fakesKnowNothingOfEachOther() {
    FakeSplunkOnCall one = FakeSplunkOnCall.create();
    FakeSplunkOnCall other = FakeSplunkOnCall.create();
    one.api().triggerAlarm("s", "d", IncidentTarget.user("admin"));

    assertThat(other.api().getIncidents()).isEmpty();
  }

  @Test
  void whatTheFakeDoesNotHaveIsNamed() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.team("Web", team -> team.policy("Web primary", policy -> {})));

    assertThat(fake.team("Web").name()).isEqualTo("Web");
    assertThat(fake.policy("Web primary").name()).isEqualTo("Web primary");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.team("web"))
        .withMessage("the fake has no team 'web'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.policy("Web secondary"))
        .withMessage("the fake has no escalation policy 'Web secondary'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fake.incident("1"))
        .withMessage("the fake has no incident 1");
  }
}
