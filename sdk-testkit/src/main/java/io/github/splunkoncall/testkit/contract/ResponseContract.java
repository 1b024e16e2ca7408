package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.errors.ConfigurationException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One incident, what a user was paged for, and who else is paged. */
abstract class ResponseContract extends ContractSuite {

  @Test
  void oneIncidentIsTheOneInTheList() {
    String number = anIncident();
    anIncident();

    assertThat(api().incidents().get(number)).isEqualTo(api().getIncidents().get(1));
  }

  @Test
  void anOldIncidentCanBeReadWhenTheListNoLongerShowsIt() {
    String number = anIncident();
    api().resolveIncident(number);
    fake.clock().advance(Duration.ofDays(30));

    assertThat(api().getIncidents()).isEmpty();
    assertThat(api().incidents().get(number).phase()).isEqualTo(IncidentPhase.RESOLVED);
  }

  @Test
  void anUnknownIncidentIsNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> api().incidents().get("99"))
        .satisfies(e -> assertThat(e.operation()).contains(Operation.GET_INCIDENT));
  }

  @Test
  void aNumberThatWouldChangeThePathIsRefusedBeforeTheCall() {
    for (String number : List.of(" ", ".", "..", "1\n")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> api().incidents().get(number))
          .withMessageContaining("incidentNumber");
    }
  }

  @Test
  void acknowledgeMineTakesWhatTheUserWasPagedFor() {
    String paged = anIncident();
    String other = api().triggerAlarm("Help", "please", IncidentTarget.user("zoe")).number();

    List<CommandResult> results = api().incidents().acknowledgeMine("on it");

    assertThat(results).extracting(CommandResult::incidentNumber).containsExactly(paged);
    assertThat(fake.incident(paged).phase()).isEqualTo(IncidentPhase.ACKED);
    assertThat(fake.incident(paged).transitions())
        .singleElement()
        .satisfies(
            transition -> {
              assertThat(transition.by()).contains("ana");
              assertThat(transition.message()).contains("on it");
            });
    assertThat(fake.incident(other).phase()).isEqualTo(IncidentPhase.UNACKED);
  }

  @Test
  void acknowledgeMineIncludesWhatIsAcknowledgedAlready() {
    String number = anIncident();
    api().acknowledgeIncident(number);

    assertThat(api().incidents().acknowledgeMine()).hasSize(1);
    assertThat(fake.incident(number).transitions()).hasSize(2);
  }

  @Test
  void resolveMineResolvesWhatTheUserWasPagedForAndLeavesWhatIsOver() {
    String over = anIncident();
    api().resolveIncident(over);
    String open = anIncident();

    assertThat(api().incidents().resolveMine("all clear"))
        .extracting(CommandResult::incidentNumber)
        .containsExactly(open);
    assertThat(api().incidents().get(open).phase()).isEqualTo(IncidentPhase.RESOLVED);
    assertThat(api().incidents().resolveMine()).isEmpty();
  }

  @Test
  void resolveMineNeedsNoMessage() {
    String open = anIncident();

    assertThat(api().incidents().resolveMine())
        .extracting(CommandResult::incidentNumber)
        .containsExactly(open);
  }

  @Test
  void whoWasNotPagedHasNothingToTake() {
    anIncident();
    SplunkOnCallApi zoe = apiWithoutUser().actingAs("zoe");

    assertThat(zoe.incidents().acknowledgeMine()).isEmpty();
    assertThat(zoe.incidents().resolveMine("done")).isEmpty();
  }

  @Test
  void anIncidentCanBeReroutedToAUser() {
    String number = anIncident();

    RerouteResult result = api().incidents().reroute(number, IncidentTarget.user("zoe"));

    assertThat(result.accepted()).isTrue();
    assertThat(result.targets())
        .singleElement()
        .satisfies(
            target -> {
              assertThat(target.slug()).isEqualTo("zoe");
              assertThat(target.accepted()).isTrue();
            });
    assertThat(fake.incident(number).pagedUsers()).containsExactly("zoe");
    fake.clock().advance(Duration.ofHours(1));
    assertThat(fake.incident(number).pagedUsers())
        .as("the next step of the policy is not paged any more")
        .containsExactly("zoe");
    assertThat(api().incidents().acknowledgeMine())
        .as("who was paged before has nothing to take any more")
        .isEmpty();
  }

  @Test
  void nobodyReroutesInTheNameOfWhoIsNoUser() {
    String number = anIncident();

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                apiWithoutUser()
                    .actingAs("nobody")
                    .incidents()
                    .reroute(number, IncidentTarget.user("zoe")));
    assertThat(fake.incident(number).pagedUsers()).containsExactly("ana");
  }

  @Test
  void aReroutedIncidentIsUnacknowledgedAgain() {
    String number = anIncident();
    api().acknowledgeIncident(number);

    api().incidents().reroute(number, dbPrimary());

    assertThat(fake.incident(number).phase()).isEqualTo(IncidentPhase.UNACKED);
    fake.clock().advance(Duration.ofMinutes(15));
    assertThat(fake.incident(number).pagedUsers()).containsExactly("ana", "cleo");
  }

  @Test
  void additionalTargetsArePagedBesideTheOthers() {
    String number = anIncident();

    api()
        .incidents()
        .reroute(
            List.of(
                Reroute.builder()
                    .incidentNumber(number)
                    .addTargets(IncidentTarget.user("zoe"))
                    .additional(true)
                    .build()));

    assertThat(fake.incident(number).pagedUsers()).containsExactly("ana", "zoe");
  }

  @Test
  void q4_aReroutePartlyRefusedTellsWhatWasDoneAndWhatWasNot() {
    String open = anIncident();
    String mixed = anIncident();

    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class,
            () ->
                api()
                    .incidents()
                    .reroute(
                        List.of(
                            Reroute.of(open, dbPrimary()),
                            Reroute.of(
                                mixed, IncidentTarget.user("zoe"), IncidentTarget.user("nobody")),
                            Reroute.of("99", dbPrimary()))));

    assertThat(refused.operation()).contains(Operation.REROUTE_INCIDENTS);
    assertThat(refused.status()).hasValue(200);
    assertThat(refused.accepted()).containsExactly(open, mixed + "/zoe");
    assertThat(refused.refusals())
        .containsExactly(
            new Refusal(mixed + "/nobody", "No User 'nobody' found"),
            new Refusal("99", "Incident not found"));
    assertThat(fake.incident(mixed).pagedUsers()).containsExactly("zoe");
  }

  @Test
  void aResolvedIncidentCannotBeRerouted() {
    String number = anIncident();
    api().resolveIncident(number);

    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> api().incidents().reroute(number, dbPrimary()))
        .withMessageContaining("Already resolved");
  }

  @Test
  void withoutAnActingUserNothingIsDone() {
    anIncident();
    IncidentsApi incidents = apiWithoutUser().incidents();
    for (Runnable call :
        List.<Runnable>of(
            incidents::acknowledgeMine,
            () -> incidents.resolveMine("done"),
            () -> incidents.reroute("1", dbPrimary()))) {
      assertThatExceptionOfType(ConfigurationException.class).isThrownBy(call::run);
    }
    assertThat(fake.incident("1").transitions()).isEmpty();
  }

  @Test
  void aReroutesArgumentsAreRefusedBeforeTheCall() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api().incidents().reroute(List.of()))
        .withMessageContaining("reroutes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api().incidents().reroute("1"))
        .withMessageContaining("targets");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> api().incidents().reroute(" ", dbPrimary()))
        .withMessageContaining("incidentNumber");
  }
}
