package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.oncall.PolicyOnCall;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Users, teams, escalation policies, and who is on call. */
abstract class OrganisationContract extends ContractSuite {

  @Test
  void usersAreListedWithTheirDetails() {
    assertThat(api().getUsers())
        .extracting(User::username)
        .containsExactly("admin", "zoe", "ana", "ben", "cleo");
    assertThat(api().getUsers().get(2))
        .satisfies(
            ana -> {
              assertThat(ana.firstName()).contains("Ana");
              assertThat(ana.lastName()).contains("Example");
              assertThat(ana.email()).contains("ana@example.org");
              assertThat(ana.createdAt()).contains(MONDAY_NINE.minus(Duration.ofDays(365)));
              assertThat(ana.passwordLastUpdated()).isEqualTo(ana.createdAt());
              assertThat(ana.verified()).isTrue();
              assertThat(ana.displayName()).isEmpty();
            });
  }

  @Test
  void q26_versionOneListsTheSameUsers() {
    assertThat(api().users().listV1()).isEqualTo(api().getUsers());
  }

  @Test
  void q1_usersAreFoundByTheirAddressWithAnAtSign() {
    assertThat(api().users().findByEmail("ana@example.org"))
        .extracting(User::username)
        .containsExactly("ana");
    assertThat(api().users().findByEmail("ANA@")).hasSize(1);
    assertThat(api().users().findByEmail("nobody+x y@example.org")).isEmpty();
  }

  @Test
  void aShortSearchIsRefusedBeforeTheCall() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api().users().findByEmail("an"))
        .withMessageContaining("email");
  }

  @Test
  void teamsAreListedWithTheirMembersCounted() {
    assertThat(api().getTeams()).extracting(Team::name).containsExactly("Databases", "Web");
    assertThat(api().getTeams()).extracting(Team::memberCount).containsExactly(3, 1);
    assertThat(api().getTeams()).extracting(Team::defaultTeam).containsExactly(true, false);
    assertThat(api().getTeams()).allMatch(team -> team.slug().startsWith("team-"));
  }

  @Test
  void q46_theDefaultPolicyOfATeamHasTheSlugOfTheTeam() {
    String web = fake.team("Web").slug();

    assertThat(api().getEscalationPolicies())
        .filteredOn(policy -> policy.slug().equals(web))
        .singleElement()
        .satisfies(policy -> assertThat(policy.team().orElseThrow().name()).isEqualTo("Web"));
  }

  @Test
  void escalationPoliciesAreListedWithTheirTeams() {
    assertThat(api().getEscalationPolicies())
        .extracting(EscalationPolicySummary::name)
        .containsExactly("Databases", "DB primary", "Web");
    assertThat(api().getEscalationPolicies().get(1).team().orElseThrow().slug())
        .isEqualTo(fake.team("Databases").slug());
  }

  @Test
  void onCallNowIsTheFirstStepOfEachPolicyOfEachTeam() {
    assertThat(api().getOnCallUsers())
        .extracting(onCall -> onCall.team().name())
        .containsExactly("Databases", "Web");
    TeamOnCall databases = api().getOnCallUsers().get(0);
    assertThat(databases.policies())
        .extracting(policy -> policy.policy().name())
        .containsExactly("Databases", "DB primary");
    assertThat(databases.policies().get(1).users()).containsExactly("ana");
    assertThat(databases.users()).containsExactly("ana", "ben", "cleo");
  }

  @Test
  void aRotationHandsOverAfterItsTurn() {
    fake.clock().advance(Duration.ofDays(7).minusSeconds(1));
    assertThat(onCallForDbPrimary().users()).containsExactly("ana");
    fake.clock().advance(Duration.ofSeconds(1));
    assertThat(onCallForDbPrimary().users()).containsExactly("ben");
    fake.clock().advance(Duration.ofDays(7));
    assertThat(onCallForDbPrimary().users()).containsExactly("ana");
  }

  @Test
  void anIncidentPagesWhoeverIsOnDutyThen() {
    fake.clock().advance(Duration.ofDays(8));
    anIncident();

    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("ben");
  }

  private PolicyOnCall onCallForDbPrimary() {
    return api().getOnCallUsers().get(0).policies().get(1);
  }
}
