package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.errors.ConfigurationException;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.TargetType;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class IncidentsContract extends ContractSuite {

  @Test
  void aFreshOrganisationHasNoIncidents() {
    assertThat(api().getIncidents()).isEmpty();
  }

  @Test
  void aCreatedIncidentIsInTheListWithEverythingTheServiceSays() {
    CreatedIncident created = api().triggerAlarm("Disk full", "/var at 97 %", dbPrimary());

    assertThat(created.number()).isEqualTo("1");
    assertThat(api().getIncidents())
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.number()).isEqualTo("1");
              assertThat(incident.phase()).isEqualTo(IncidentPhase.UNACKED);
              assertThat(incident.entityId()).isEqualTo(created.entityId()).isPresent();
              assertThat(incident.displayName()).contains("Disk full");
              assertThat(incident.service()).contains("Disk full");
              assertThat(incident.host()).contains("");
              assertThat(incident.entityState()).contains(EntityState.CRITICAL);
              assertThat(incident.entityType()).contains(EntityType.SERVICE);
              assertThat(incident.monitorType()).contains(MonitorType.MANUAL);
              assertThat(incident.monitorName()).contains("vouser-ana");
              assertThat(incident.routingKey()).contains("routingdefault");
              assertThat(incident.alertCount()).isEqualTo(1);
              assertThat(incident.startTime()).contains(MONDAY_NINE);
              assertThat(incident.lastAlertTime()).contains(MONDAY_NINE);
              assertThat(incident.lastAlertId()).isEqualTo(incident.firstAlertId()).isPresent();
              assertThat(incident.link().orElseThrow()).endsWith("incidentName=1");
            });
  }

  @Test
  void aFreshIncidentHasNoTransitions() {
    anIncident();

    assertThat(api().getIncidents().get(0).transitions()).isEmpty();
  }

  @Test
  void whatIsSeenIsTheStateOfTheFake() {
    String number = anIncident();
    api().acknowledgeIncident(number, "mine");

    assertThat(api().getIncidents()).containsExactly(fake.incident(number));
  }

  @Test
  void anEscalationPolicyPagesItsFirstStepAndItsTeam() {
    anIncident();

    Incident incident = api().getIncidents().get(0);
    assertThat(incident.pagedUsers()).containsExactly("ana");
    assertThat(incident.pagedTeams()).containsExactly(fake.team("Databases").slug());
    assertThat(incident.pagedPolicies()).containsExactly(fake.policy("DB primary"));
  }

  @Test
  void aUserIsPagedThroughAGeneratedPolicyWithoutATeam() {
    api().triggerAlarm("Help", "please", IncidentTarget.user("zoe"));

    Incident incident = api().getIncidents().get(0);
    assertThat(incident.pagedUsers()).containsExactly("zoe");
    assertThat(incident.pagedTeams()).isEmpty();
    EscalationPolicySummary policy = incident.pagedPolicies().get(0);
    assertThat(policy.slug()).startsWith("directUserPolicySlug-");
    assertThat(policy.name()).isEqualTo("Generated Direct User Policy for zoe");
    assertThat(policy.team()).isEmpty();
  }

  @Test
  void usersAndPoliciesCanBeTargetsOfOneIncident() {
    api().triggerAlarm("Help", "please", dbPrimary(), IncidentTarget.user("zoe"));

    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("ana", "zoe");
  }

  @Test
  void theNextStepIsPagedOnlyWhenItsTimeHasCome() {
    anIncident();

    fake.clock().advance(Duration.ofMinutes(15).minusSeconds(1));
    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("ana");
    fake.clock().advance(Duration.ofSeconds(1));
    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("ana", "cleo");
  }

  @Test
  void anAcknowledgementStopsThePaging() {
    String number = anIncident();
    api().acknowledgeIncident(number);

    fake.clock().advance(Duration.ofHours(1));

    assertThat(api().getIncidents().get(0).pagedUsers()).containsExactly("ana");
  }

  @Test
  void anAcknowledgementIsATransitionByTheActingUser() {
    String number = anIncident();
    fake.clock().advance(Duration.ofMinutes(2));

    CommandResult result =
        apiWithoutUser().actingAs("ben").acknowledgeIncident(number, "looking at it");

    assertThat(result.accepted()).isTrue();
    assertThat(result.incidentNumber()).isEqualTo(number);
    assertThat(result.message()).contains("");
    Incident incident = api().getIncidents().get(0);
    assertThat(result.entityId()).isEqualTo(incident.entityId());
    assertThat(incident.phase()).isEqualTo(IncidentPhase.ACKED);
    assertThat(incident.transitions())
        .containsExactly(
            Transition.builder()
                .name(TransitionName.ACKED)
                .at(MONDAY_NINE.plus(Duration.ofMinutes(2)))
                .by("ben")
                .message("looking at it")
                .manually(true)
                .build());
  }

  @Test
  void anIncidentCanBeResolvedWithoutAnAcknowledgement() {
    String number = anIncident();

    api().resolveIncident(number, "false alarm");

    Incident incident = api().getIncidents().get(0);
    assertThat(incident.phase()).isEqualTo(IncidentPhase.RESOLVED);
    assertThat(incident.transitions())
        .extracting(Transition::name)
        .containsExactly(TransitionName.RESOLVED);
  }

  @Test
  void acknowledgingTwiceIsAcceptedAndLeavesTwoTransitions() {
    String number = anIncident();
    api().acknowledgeIncident(number);
    api().acknowledgeIncident(number);

    assertThat(fake.incident(number).transitions()).hasSize(2);
  }

  @Test
  void aResolvedIncidentRefusesBothCommands() {
    String number = anIncident();
    api().resolveIncident(number);

    for (Runnable command :
        List.<Runnable>of(
            () -> api().acknowledgeIncident(number), () -> api().resolveIncident(number))) {
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(command::run)
          .withMessageContaining("Already resolved")
          .satisfies(
              refused -> {
                assertThat(refused.refusals())
                    .containsExactly(new Refusal(number, "Already resolved"));
                assertThat(refused.accepted()).isEmpty();
                assertThat(refused.status()).hasValue(200);
              });
    }
  }

  @Test
  void whatIsAcceptedBesideARefusalIsDoneAndTold() {
    String open = anIncident();

    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () -> api().incidents().acknowledge(IncidentCommand.of(open, "99")));

    assertThat(refused.accepted()).containsExactly(open);
    assertThat(refused.refusals()).extracting(Refusal::subject).containsExactly("99");
    assertThat(refused.operation()).contains(Operation.ACKNOWLEDGE_INCIDENTS);
    assertThat(fake.incident(open).phase()).isEqualTo(IncidentPhase.ACKED);
  }

  @Test
  void severalIncidentsAreDoneInOneCommandInTheOrderGiven() {
    String first = anIncident();
    String second = anIncident();

    List<CommandResult> results = api().incidents().resolve(IncidentCommand.of(second, first));

    assertThat(results).extracting(CommandResult::incidentNumber).containsExactly(second, first);
  }

  @Test
  void theNewestIncidentComesFirst() {
    anIncident();
    anIncident();

    assertThat(api().getIncidents()).extracting(Incident::number).containsExactly("2", "1");
  }

  @Test
  void aResolvedIncidentLeavesTheListAfterADay() {
    String number = anIncident();
    api().resolveIncident(number);

    fake.clock().advance(Duration.ofHours(24));
    assertThat(api().getIncidents()).hasSize(1);
    fake.clock().advance(Duration.ofSeconds(1));
    assertThat(api().getIncidents()).isEmpty();
    assertThat(fake.incident(number).phase()).isEqualTo(IncidentPhase.RESOLVED);
  }

  @Test
  void anActingUserOutsideTheOrganisationIsNotFound() {
    String number = anIncident();

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> apiWithoutUser().actingAs("nobody").acknowledgeIncident(number))
        .withMessageContaining("User not found")
        .satisfies(
            notFound -> {
              assertThat(notFound.status()).hasValue(404);
              assertThat(notFound.serviceMessage()).contains("User not found");
              assertThat(notFound.operation()).contains(Operation.ACKNOWLEDGE_INCIDENTS);
              assertThat(notFound.attempts()).isEqualTo(1);
            });
    assertThat(fake.incident(number).phase()).isEqualTo(IncidentPhase.UNACKED);
  }

  @Test
  void withoutAnActingUserNothingIsDoneAndTheMessageSaysHowToSetOne() {
    for (Runnable call :
        List.<Runnable>of(
            () -> apiWithoutUser().triggerAlarm("s", "d", dbPrimary()),
            () -> apiWithoutUser().acknowledgeIncident("1"),
            () -> apiWithoutUser().resolveIncident("1"))) {
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(call::run)
          .withMessageContaining("SPLUNK_ON_CALL_USERNAME")
          .withMessageContaining("actingAs");
    }
    assertThat(api().getIncidents()).isEmpty();
  }

  @Test
  void anIncidentThatIsCreatedOnceIsThereOnce() {
    CreateIncidentRequest request =
        CreateIncidentRequest.builder()
            .summary("Disk full")
            .details("/var at 97 %")
            .addTargets(dbPrimary())
            .build();

    String number = api().incidents().createOnce(request).number();

    assertThat(api().getIncidents()).extracting(Incident::number).containsExactly(number);
  }

  @Test
  void unknownTargetsAreRefusedAndNothingIsOpened() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> api().triggerAlarm("s", "d", dbPrimary(), IncidentTarget.user("nobody")));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () -> api().triggerAlarm("s", "d", IncidentTarget.escalationPolicy("pol-none")));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> api().triggerAlarm("s", "d", IncidentTarget.of(TargetType.of("Satellite"), "x")));
    assertThat(api().getIncidents()).isEmpty();
  }

  @Test
  void badArgumentsAreRefusedBeforeTheCall() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api().triggerAlarm("s", "d"))
        .withMessageContaining("targets");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api().triggerAlarm(" ", "d", dbPrimary()))
        .withMessageContaining("summary");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api().acknowledgeIncident(" "))
        .withMessageContaining("incidentNumbers");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api().actingAs(" "))
        .withMessageContaining("username");
  }

  @Test
  void textsOfAnyLanguageAndWithMarkupComeBackUnchanged() {
    String summary = "Überlast: <b>&gt;</b> 日本語 \"quoted\" \\ 🚨";
    api()
        .triggerAlarm(
            CreateIncidentRequest.builder()
                .summary(summary)
                .details("line 1\nline 2\t\u0001")
                .addTargets(dbPrimary())
                .build());

    assertThat(api().getIncidents().get(0).displayName()).contains(summary);
  }
}
