package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  void aResetMakesEverythingAsItWasAtFirstForApisThatWereThereBefore() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.team(
                    "Web",
                    team ->
                        team.members("ana", "ben")
                            .rotation("Weekly", r -> r.members("ana").shift("Day", shift -> {}))));
    SplunkOnCallApi api = fake.api("ana");
    List<Object> before = lookAt(fake, api);
    api.triggerAlarm("s", "d", IncidentTarget.user("ana"));
    api.teams().addMember(fake.team("Web").slug(), "admin");
    fake.clock().advance(Duration.ofDays(30));
    assertThat(lookAt(fake, api)).isNotEqualTo(before);

    fake.reset();

    assertThat(lookAt(fake, api)).isEqualTo(before);
    api.triggerAlarm("again", "d", IncidentTarget.user("ana"));
    assertThat(fake.incident("1").displayName()).contains("again");
    fake.reset();
    assertThat(lookAt(fake, api)).isEqualTo(before);
  }

  @Test
  void aResetOfTheDemoOrganisationBringsItsIncidentsBack() {
    FakeSplunkOnCall fake = DemoOrganisation.create();
    List<Object> before = lookAt(fake, fake.api());
    fake.api().resolveIncident("3", "");
    fake.clock().advance(Duration.ofHours(1));

    fake.reset();

    assertThat(lookAt(fake, fake.api())).isEqualTo(before);
    fake.clock().advance(Duration.ofMinutes(8));
    assertThat(fake.incident("3").pagedUsers()).containsExactly("ben", "cleo");
  }

  private static List<Object> lookAt(FakeSplunkOnCall fake, SplunkOnCallApi api) {
    return List.of(
        fake.clock().now(),
        fake.pages(),
        api.getIncidents(),
        api.getTeams(),
        api.rotations().list(api.getTeams().get(0).slug()),
        api.getOnCallUsers());
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

  @Test
  void tellsWhatEachOperationRestsOn() {
    FakeSplunkOnCall fake = FakeSplunkOnCall.create();
    assertThat(fake.assumptionsUsed()).isEmpty();

    fake.api().getIncidents();
    fake.api().getTeams();
    fake.clock().advance(Duration.ofHours(1));

    assertThat(fake.assumptionsUsed())
        .containsOnly(
            Map.entry(
                Operation.LIST_INCIDENTS,
                Set.of(
                    Assumption.RATE_LIMITING,
                    Assumption.RESOLVED_STAYS_LISTED,
                    Assumption.NEWEST_INCIDENT_COMES_FIRST)),
            Map.entry(Operation.LIST_TEAMS, Set.of(Assumption.RATE_LIMITING)));
  }
}
