package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.errors.Refusal;
import io.github.splunkoncall.errors.RefusedException;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.ingest.AlertMessage;
import io.github.splunkoncall.ingest.IngestApi;
import io.github.splunkoncall.ingest.IngestResult;
import io.github.splunkoncall.ingest.MonitoredEntity;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alert ingestion by the REST endpoint integration. */
abstract class IngestContract extends ContractSuite {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @BeforeEach
  void addRoutingKeys() {
    api().routingKeys().create(RoutingKeyRequest.of("database", dbPrimary().slug()));
    api()
        .routingKeys()
        .create(RoutingKeyRequest.of("all", dbPrimary().slug(), fake.team("Web").slug()));
  }

  @Test
  void anEntityIsTriggeredAcknowledgedAndRecoveredInThreeLines() {
    MonitoredEntity disk = ingest().entity("database", "disk/db7");

    disk.trigger("Disk nearly full");
    assertThat(theIncident().phase()).isEqualTo(IncidentPhase.UNACKED);
    disk.acknowledge("ana", "on it");
    assertThat(theIncident().phase()).isEqualTo(IncidentPhase.ACKED);
    disk.recover("cleaned up");

    assertThat(theIncident().phase()).isEqualTo(IncidentPhase.RESOLVED);
    assertThat(disk.entityId()).isEqualTo("disk/db7");
    assertThat(disk).hasToString("MonitoredEntity{disk/db7}");
  }

  @Test
  void aCriticalAlertOpensAnIncidentWithAllThatItSays() {
    IngestResult result =
        ingest()
            .send(
                "database",
                critical("disk/db7")
                    .displayName("Disk of db7")
                    .stateMessage("/var 97 %")
                    .hostName("db7")
                    .monitoringTool("checkd")
                    .build());

    assertThat(result).isEqualTo(IngestResult.of("disk/db7"));
    Incident incident = theIncident();
    String alert = incident.firstAlertId().orElseThrow();
    assertThat(incident)
        .isEqualTo(
            Incident.builder()
                .number("1")
                .phase(IncidentPhase.UNACKED)
                .entityId("disk/db7")
                .displayName("Disk of db7")
                .host("db7")
                .entityState(EntityState.CRITICAL)
                .entityType(EntityType.SERVICE)
                .routingKey("database")
                .alertCount(1)
                .startTime(MONDAY_NINE)
                .lastAlertTime(MONDAY_NINE)
                .firstAlertId(alert)
                .lastAlertId(alert)
                .monitorName("checkd")
                .monitorType(MonitorType.API)
                .link(incident.link())
                .addPagedUsers("ana")
                .addPagedTeams(fake.team("Databases").slug())
                .addPagedPolicies(fake.policy("DB primary"))
                .build());
    assertThat(incident.link()).isPresent();
  }

  @Test
  void aRecoveryEndsThePaging() {
    ingest().send("database", critical("disk/db7").build());
    send(MessageType.RECOVERY, "disk/db7");

    fake.clock().advance(Duration.ofHours(1));

    assertThat(theIncident().pagedUsers()).containsExactly("ana");
  }

  @Test
  void whatAnAlertDoesNotSayIsMadeUpOrLeftOut() {
    ingest().entity("disk/db7").trigger("full");

    assertThat(theIncident().displayName()).contains("disk/db7");
    assertThat(theIncident().host()).contains("");
    assertThat(theIncident().monitorName()).isEmpty();
    assertThat(theIncident().service()).isEmpty();
  }

  @Test
  void aTitleCanBeGivenInTheSameLine() {
    ingest().entity("disk/db7").trigger("Disk of db7", "full");

    assertThat(theIncident().displayName()).contains("Disk of db7");
  }

  @Test
  void nextStepsArePagedAsForAnyOtherIncident() {
    ingest().entity("database", "disk/db7").trigger("full");

    fake.clock().advance(Duration.ofMinutes(15));

    assertThat(theIncident().pagedUsers()).containsExactly("ana", "cleo");
  }

  @Test
  void aSecondCriticalAlertJoinsAndPagesNobodyAgain() {
    MonitoredEntity disk = ingest().entity("database", "disk/db7");
    disk.trigger("90 %");
    disk.acknowledge("ana", "on it");
    fake.clock().advance(MINUTE);

    disk.trigger("97 %");

    Incident incident = theIncident();
    assertThat(incident.number()).isEqualTo("1");
    assertThat(incident.phase()).isEqualTo(IncidentPhase.ACKED);
    assertThat(incident.alertCount()).isEqualTo(2);
    assertThat(incident.lastAlertId()).isNotEqualTo(incident.firstAlertId());
    assertThat(incident.lastAlertTime()).contains(MONDAY_NINE.plus(MINUTE));
    assertThat(incident.startTime()).contains(MONDAY_NINE);
    fake.clock().advance(Duration.ofHours(1));
    assertThat(theIncident().pagedUsers()).containsExactly("ana");
  }

  @Test
  void aWarningOpensNothingButJoinsWhatIsOpen() {
    send(MessageType.WARNING, "disk/db7");
    assertThat(api().getIncidents()).isEmpty();
    ingest().entity("disk/db7").trigger("full");

    send(MessageType.WARNING, "disk/db7");

    assertThat(theIncident().entityState()).contains(EntityState.WARNING);
    assertThat(theIncident().alertCount()).isEqualTo(2);
    ingest().entity("disk/db7").trigger("full");
    assertThat(theIncident().entityState()).contains(EntityState.CRITICAL);
  }

  @Test
  void anInformationChangesNothing() {
    send(MessageType.INFO, "disk/db7");
    assertThat(api().getIncidents()).isEmpty();
    ingest().entity("disk/db7").trigger("full");
    Incident before = theIncident();

    send(MessageType.INFO, "disk/db7");

    assertThat(theIncident()).isEqualTo(before);
  }

  @Test
  void anAcknowledgementIsATransitionByWhoeverIsNamed() {
    ingest().entity("disk/db7").trigger("full");
    fake.clock().advance(MINUTE);

    ingest().entity("disk/db7").acknowledge("some one", "on it");

    assertThat(theIncident().transitions())
        .containsExactly(
            Transition.builder()
                .name(TransitionName.ACKED)
                .at(MONDAY_NINE.plus(MINUTE))
                .by("some one")
                .message("on it")
                .manually(false)
                .alertId(theIncident().lastAlertId())
                .build());
    assertThat(theIncident().alertCount()).isEqualTo(1);
  }

  @Test
  void anAcknowledgementWithoutANameHasNobody() {
    ingest().entity("disk/db7").trigger("full");

    send(MessageType.ACKNOWLEDGEMENT, "disk/db7");

    assertThat(theIncident().transitions().get(0).by()).isEmpty();
    assertThat(theIncident().transitions().get(0).message()).isEmpty();
  }

  @Test
  void anAcknowledgementOfNothingNewChangesNothing() {
    MonitoredEntity disk = ingest().entity("disk/db7");
    disk.acknowledge("ana", "early");
    assertThat(api().getIncidents()).isEmpty();
    disk.trigger("full");
    disk.acknowledge("ana", "on it");
    Incident before = theIncident();

    disk.acknowledge("ben", "me too");

    assertThat(theIncident()).isEqualTo(before);
  }

  @Test
  void anAcknowledgementStopsThePaging() {
    ingest().entity("database", "disk/db7").trigger("full");
    ingest().entity("disk/db7").acknowledge("ana", "on it");

    fake.clock().advance(Duration.ofHours(1));

    assertThat(theIncident().pagedUsers()).containsExactly("ana");
  }

  @Test
  void aRecoveryIsATransitionByTheSystem() {
    ingest().entity("disk/db7").trigger("full");
    fake.clock().advance(MINUTE);

    ingest().entity("disk/db7").recover("cleaned up");

    assertThat(theIncident().phase()).isEqualTo(IncidentPhase.RESOLVED);
    assertThat(theIncident().entityState()).contains(EntityState.OK);
    assertThat(theIncident().transitions())
        .containsExactly(
            Transition.builder()
                .name(TransitionName.RESOLVED)
                .at(MONDAY_NINE.plus(MINUTE))
                .by("SYSTEM")
                .manually(false)
                .alertId(theIncident().lastAlertId())
                .build());
  }

  @Test
  void aRecoveryOfNothingChangesNothing() {
    ingest().entity("disk/db7").recover("never mind");
    assertThat(api().getIncidents()).isEmpty();
    ingest().entity("disk/db7").trigger("full");
    ingest().entity("disk/db7").recover("cleaned up");
    Incident before = theIncident();

    ingest().entity("disk/db7").recover("again");

    assertThat(theIncident()).isEqualTo(before);
  }

  @Test
  void aCriticalAlertAfterTheEndOpensANewIncident() {
    MonitoredEntity disk = ingest().entity("disk/db7");
    disk.trigger("full");
    disk.recover("cleaned up");

    disk.trigger("full again");

    assertThat(api().getIncidents())
        .extracting(Incident::number, Incident::phase)
        .containsExactly(tuple("2", IncidentPhase.UNACKED), tuple("1", IncidentPhase.RESOLVED));
  }

  @Test
  void otherEntitiesAreOtherIncidents() {
    ingest().entity("disk/db7").trigger("full");
    ingest().entity("disk/DB7").trigger("full");

    ingest().entity("disk/db7").recover("cleaned up");

    assertThat(api().getIncidents())
        .extracting(Incident::phase)
        .containsExactly(IncidentPhase.UNACKED, IncidentPhase.RESOLVED);
  }

  @Test
  void anIncidentThatAUserCreatedRecoversByItsEntityId() {
    String number = anIncident();

    ingest().entity(fake.incident(number).entityId().orElseThrow()).recover("gone");

    assertThat(fake.incident(number).phase()).isEqualTo(IncidentPhase.RESOLVED);
  }

  @Test
  void aRoutingKeyIsFoundInAnyCaseAndShownAsItWasSent() {
    ingest().entity("DataBase", "disk/db7").trigger("full");

    assertThat(theIncident().pagedUsers()).containsExactly("ana");
    assertThat(theIncident().routingKey()).contains("DataBase");
  }

  @Test
  void aRoutingKeyThatLeadsToSeveralPoliciesPagesThemAll() {
    ingest().entity("all", "disk/db7").trigger("full");

    assertThat(theIncident().pagedUsers()).containsExactly("ana", "zoe");
    assertThat(theIncident().pagedPolicies()).hasSize(2);
  }

  @Test
  void q13_withoutARoutingKeyTheDefaultRouteIsTakenAndNamed() {
    ingest().entity("disk/db7").trigger("full");

    assertThat(theIncident().routingKey()).contains("routingdefault");
    assertThat(theIncident().pagedPolicies()).containsExactly(fake.policy("Databases"));
  }

  @Test
  void anUnknownRoutingKeyTakesTheDefaultRouteAndIsShownAsItWasSent() {
    for (String key : List.of("no/such key", "a%2Fb", "ü+@", ".+")) {
      ingest().entity(key, key).trigger("full");

      assertThat(theLatest().routingKey()).contains(key);
      assertThat(theLatest().pagedPolicies()).containsExactly(fake.policy("Databases"));
    }
  }

  @Test
  void anAlertWithoutAnEntityIdCanBeSentAgainAndBeRecovered() {
    AlertMessage alert = AlertMessage.builder().messageType(MessageType.CRITICAL).build();

    String first = ingest().send(alert).entityId();
    String second = ingest().send(alert).entityId();
    ingest().entity(first).recover("gone");

    assertThat(first).isEqualTo(second);
    assertThat(theIncident().alertCount()).isEqualTo(2);
    assertThat(theIncident().phase()).isEqualTo(IncidentPhase.RESOLVED);
  }

  @Test
  void q74_theTypeMayBeInAnyCase() {
    send(MessageType.of("critical"), "disk/db7");

    assertThat(theIncident().entityState()).contains(EntityState.CRITICAL);
  }

  @Test
  void q4_aTypeThatNobodyKnowsIsRefusedAndLeavesNothing() {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> send(MessageType.of("Panic"), "disk/db7"))
        .withMessageContaining("answered 200, but refused: Unknown message_type 'PANIC'")
        .satisfies(
            refused -> {
              assertThat(refused.operation()).contains(Operation.INGEST_ALERT);
              assertThat(refused.status()).hasValue(200);
              assertThat(refused.refusals())
                  .containsExactly(new Refusal("", "Unknown message_type 'PANIC'"));
            });
    assertThat(api().getIncidents()).isEmpty();
  }

  @Test
  void badArgumentsAreRefusedBeforeTheCall() {
    for (String key : List.of("", " ", ".", "..", "a\r\nb")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ingest().send(key, critical("disk/db7").build()))
          .withMessageStartingWith("routingKey ");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ingest().entity(key, "disk/db7"))
          .withMessageStartingWith("routingKey ");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ingest().entity(" "))
        .withMessageStartingWith("entityId ");
    assertThat(api().getIncidents()).isEmpty();
  }

  private IngestApi ingest() {
    return apiWithoutUser().ingest();
  }

  private static AlertMessage.Builder critical(String entityId) {
    return AlertMessage.builder().messageType(MessageType.CRITICAL).entityId(entityId);
  }

  private void send(MessageType type, String entityId) {
    ingest().send(AlertMessage.builder().messageType(type).entityId(entityId).build());
  }

  private Incident theIncident() {
    assertThat(api().getIncidents()).hasSize(1);
    return theLatest();
  }

  private Incident theLatest() {
    return api().getIncidents().get(0);
  }
}
