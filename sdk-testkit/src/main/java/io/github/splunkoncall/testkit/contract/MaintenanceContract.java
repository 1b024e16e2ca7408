package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.errors.ConflictException;
import io.github.splunkoncall.errors.InvalidRequestException;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.maintenance.MaintenanceApi;
import io.github.splunkoncall.maintenance.MaintenanceInstance;
import io.github.splunkoncall.maintenance.MaintenanceState;
import io.github.splunkoncall.maintenance.MaintenanceTarget;
import io.github.splunkoncall.maintenance.StartMaintenance;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Maintenance mode. */
abstract class MaintenanceContract extends ContractSuite {

  @Test
  void nothingIsActiveAtFirst() {
    assertThat(maintenance().state().instances()).isEmpty();
    assertThat(maintenance().state().latest()).isEmpty();
  }

  @Test
  void q63_aMaintenanceModeOfRoutingKeysTellsAllAboutItself() {
    MaintenanceState state =
        maintenance()
            .start(
                StartMaintenance.builder()
                    .addRoutingKeys("database", "web")
                    .purpose("upgrade")
                    .build());

    MaintenanceInstance mode = state.latest().orElseThrow();
    assertThat(mode.instanceId()).matches("mm-[A-Za-z0-9]{32}");
    assertThat(mode)
        .isEqualTo(
            MaintenanceInstance.builder()
                .instanceId(mode.instanceId())
                .startedBy("admin")
                .startedAt(MONDAY_NINE)
                .purpose("upgrade")
                .addTargets(MaintenanceTarget.routingKeys(List.of("database", "web")))
                .global(false)
                .build());
    assertThat(state.covers("Database")).isTrue();
    assertThat(state.covers("routingdefault")).isFalse();
  }

  @Test
  void everyAnswerHasAllThatAreActive() {
    maintenance().start(StartMaintenance.of("database"));
    fake.clock().advance(Duration.ofMinutes(1));
    MaintenanceState both = maintenance().start(StartMaintenance.global("move"));

    assertThat(both.instances()).hasSize(2);
    assertThat(both.latest().orElseThrow().global()).isTrue();
    assertThat(both.latest().orElseThrow().targets())
        .containsExactly(MaintenanceTarget.routingKeys(List.of()));
    assertThat(maintenance().state()).isEqualTo(both);
    assertThat(maintenance().end(both.latest().orElseThrow().instanceId()).instances())
        .singleElement()
        .satisfies(left -> assertThat(left.routingKeys()).containsExactly("database"));
    assertThat(maintenance().state().instances()).hasSize(1);
  }

  @Test
  void everythingIsOpenedAndNobodyIsPagedWhileEverythingIsCovered() {
    maintenance().start(StartMaintenance.global("move"));

    String number =
        api().triggerAlarm("Disk full", "/var", dbPrimary(), IncidentTarget.user("zoe")).number();
    fake.clock().advance(Duration.ofHours(1));

    Incident incident = api().incidents().get(number);
    assertThat(incident.phase()).isEqualTo(IncidentPhase.UNACKED);
    pagesNobody(incident);
  }

  @Test
  void pagingGoesOnAfterTheEnd() {
    MaintenanceState state = maintenance().start(StartMaintenance.global("move"));
    pagesNobody(api().incidents().get(anIncident()));

    maintenance().end(state.latest().orElseThrow().instanceId());

    assertThat(api().incidents().get(anIncident()).pagedUsers()).containsExactly("ana");
  }

  @Test
  void whoIsNotCoveredIsPaged() {
    maintenance().start(StartMaintenance.of("database"));

    assertThat(api().incidents().get(anIncident()).pagedUsers()).containsExactly("ana");
  }

  @Test
  void theRoutingKeyOfAnIncidentIsCoveredInAnyLetterCase() {
    maintenance().start(StartMaintenance.of("RoutingDefault"));

    pagesNobody(api().incidents().get(anIncident()));
  }

  @Test
  void aRerouteReachesNobodyEither() {
    String number = anIncident();
    maintenance().start(StartMaintenance.global("move"));

    api().incidents().reroute(List.of(Reroute.of(number, IncidentTarget.user("zoe"))));

    pagesNobody(api().incidents().get(number));
  }

  @Test
  void aSecondGlobalOneIsAConflict() {
    maintenance().start(StartMaintenance.global("move"));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> maintenance().start(StartMaintenance.global("again")));
    assertThat(maintenance().state().instances()).hasSize(1);
  }

  @Test
  void q64_theEleventhIsTooMany() {
    for (int i = 0; i < 10; i++) {
      maintenance().start(StartMaintenance.of("database"));
    }

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> maintenance().start(StartMaintenance.of("web")))
        .satisfies(e -> assertThat(e.status()).hasValue(420));
    assertThat(maintenance().state().instances()).hasSize(10);
  }

  @Test
  void whatIsNotActiveCannotEnd() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> maintenance().end("mm-nothing"));
  }

  @Test
  void whatCannotStandInAPathIsRefusedAndNamed() {
    for (String bad : List.of("", " ", "..", "a\nb")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> maintenance().end(bad))
          .withMessageStartingWith("instanceId ");
    }
  }

  private MaintenanceApi maintenance() {
    return api().maintenance();
  }

  private static void pagesNobody(Incident incident) {
    assertThat(incident.pagedUsers()).isEmpty();
    assertThat(incident.pagedPolicies()).isEmpty();
    assertThat(incident.pagedTeams()).isEmpty();
  }
}
