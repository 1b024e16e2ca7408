package io.github.splunkoncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRef;
import io.github.splunkoncall.users.User;
import org.junit.jupiter.api.Test;

/** What a model is without the fields that a service may leave out. */
class ModelsTest {
  @Test
  void incidentNeedsItsNumberOnly() {
    Incident incident = Incident.builder().number("815").build();

    assertThat(incident.phase()).isEqualTo(IncidentPhase.of(""));
    assertThat(incident.alertCount()).isZero();
    assertThat(incident.pagedTeams()).isEmpty();
    assertThat(incident.pagedUsers()).isEmpty();
    assertThat(incident.pagedPolicies()).isEmpty();
    assertThat(incident.transitions()).isEmpty();
    assertThat(incident.startTime()).isEmpty();
    assertThatThrownBy(() -> Incident.builder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("number");
  }

  @Test
  void transitionNeedsNothing() {
    assertThat(Transition.builder().build().name()).isEqualTo(TransitionName.of(""));
  }

  @Test
  void namesAreSlugsIfThereIsNoName() {
    assertThat(Team.builder().slug("team-1").build().name()).isEqualTo("team-1");
    assertThat(TeamRef.builder().slug("team-1").build().name()).isEqualTo("team-1");
    assertThat(PolicyRef.builder().slug("pol-9").build().name()).isEqualTo("pol-9");
  }

  @Test
  void referencesTakeTheNameFirst() {
    assertThat(TeamRef.of("Ops", "team-1").name()).isEqualTo("Ops");
    assertThat(TeamRef.of("Ops", "team-1").slug()).isEqualTo("team-1");
    assertThat(PolicyRef.of("Night", "pol-9").name()).isEqualTo("Night");
    assertThat(PolicyRef.of("Night", "pol-9").slug()).isEqualTo("pol-9");
  }

  @Test
  void policySummaryHasTheNameAndSlugOfItsPolicy() {
    EscalationPolicySummary summary =
        EscalationPolicySummary.builder().policy(PolicyRef.of("Night", "pol-9")).build();

    assertThat(summary.slug()).isEqualTo("pol-9");
    assertThat(summary.name()).isEqualTo("Night");
    assertThat(summary.team()).isEmpty();
  }

  @Test
  void q30_userIsNotVerifiedUntilTheServiceSaysSo() {
    assertThat(User.builder().username("noor").build().verified()).isFalse();
    assertThat(User.builder().username("noor").verified(true).build().verified()).isTrue();
  }
}
