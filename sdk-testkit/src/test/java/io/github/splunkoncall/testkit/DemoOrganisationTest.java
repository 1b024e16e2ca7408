package io.github.splunkoncall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoOrganisationTest {
  private final FakeSplunkOnCall fake = DemoOrganisation.create();
  private final SplunkOnCallApi api = fake.api();

  @Test
  void hasThreeTeamsAndEightUsers() {
    assertThat(api.getTeams())
        .extracting(Team::name)
        .containsExactly("Platform", "Databases", "Payments");
    assertThat(api.getUsers())
        .extracting(User::username)
        .containsExactly("admin", "ana", "ben", "cleo", "dan", "eva", "finn", "gita");
  }

  @Test
  void everyUserHasANameAndAnAddress() {
    assertThat(api.getUsers())
        .allSatisfy(
            user -> {
              assertThat(user.displayName()).isPresent();
              assertThat(user.email()).contains(user.username() + "@example.org");
              assertThat(user.createdAt().orElseThrow()).isBefore(fake.clock().now());
            });
  }

  @Test
  void somebodyIsOnCallForEveryPolicy() {
    assertThat(api.getOnCallUsers())
        .hasSize(3)
        .flatMap(onCall -> onCall.policies())
        .hasSize(6)
        .allSatisfy(policy -> assertThat(policy.users()).isNotEmpty());
  }

  @Test
  void everyPolicyBesideTheDefaultOnesPagesMorePeopleAsTimePasses() {
    List<EscalationPolicySummary> policies =
        api.getEscalationPolicies().stream()
            .filter(policy -> !policy.slug().equals(policy.team().orElseThrow().slug()))
            .toList();
    assertThat(policies).hasSize(3);

    for (EscalationPolicySummary policy : policies) {
      String number =
          api.triggerAlarm("s", "d", IncidentTarget.escalationPolicy(policy.slug())).number();
      List<String> atOnce = fake.incident(number).pagedUsers();
      fake.clock().advance(Duration.ofHours(1));

      assertThat(atOnce).as(policy.name()).hasSize(1);
      assertThat(fake.incident(number).pagedUsers()).as(policy.name()).hasSizeGreaterThan(1);
    }
  }

  @Test
  void alertsFindTheirWayByRoutingKeys() {
    assertThat(api.routingKeys().list())
        .extracting(RoutingKey::key)
        .containsExactly(".+", "platform", "database", "checkout");
    api.ingest().entity("checkout", "payments/1").trigger("Declined");

    assertThat(api.getIncidents().get(0).pagedPolicies())
        .extracting(EscalationPolicySummary::name)
        .containsExactly("Payments primary", "Platform primary");
  }

  @Test
  void hasAnIncidentInEveryPhase() {
    assertThat(api.getIncidents())
        .extracting(Incident::phase)
        .containsExactly(IncidentPhase.UNACKED, IncidentPhase.ACKED, IncidentPhase.RESOLVED);
  }

  @Test
  void theMorningOfItsIncidentsCanBeFollowed() {
    assertThat(fake.incident("1").pagedUsers()).containsExactly("eva");
    assertThat(fake.incident("1").transitions()).hasSize(2);
    assertThat(fake.incident("2").pagedUsers()).containsExactly("gita", "ben");
    assertThat(fake.incident("2").transitions()).hasSize(1);
    assertThat(fake.incident("3").pagedUsers()).containsExactly("ben");
    assertThat(fake.incident("3").transitions()).isEmpty();

    fake.clock().advance(Duration.ofMinutes(28));

    assertThat(fake.incident("3").pagedUsers()).containsExactly("ben", "cleo", "admin");
  }

  @Test
  void twoOfThemAreTheSameAndLiveOnTheirOwn() {
    FakeSplunkOnCall other = DemoOrganisation.create();

    assertThat(other.clock().now()).isEqualTo(fake.clock().now());
    assertThat(other.api().getUsers()).isEqualTo(api.getUsers());
    assertThat(other.api().getTeams()).isEqualTo(api.getTeams());
    assertThat(other.api().getEscalationPolicies()).isEqualTo(api.getEscalationPolicies());
    assertThat(other.api().getOnCallUsers()).isEqualTo(api.getOnCallUsers());
    assertThat(other.api().getIncidents()).isEqualTo(api.getIncidents());

    api.resolveIncident("3");
    assertThat(other.incident("3").phase()).isEqualTo(IncidentPhase.UNACKED);
  }
}
