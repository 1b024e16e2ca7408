package io.github.splunkoncall.testkit.contract;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every contract starts from: one organisation, seen through one door as the user ana. */
abstract class ContractSuite {
  static final Instant MONDAY_NINE = Instant.parse("2025-01-06T09:00:00Z");

  final FakeSplunkOnCall fake = FakeSplunkOnCall.create(ContractSuite::setUp);
  private Door door;

  /** Opens the door under test. */
  abstract Door open(FakeSplunkOnCall organisation);

  @BeforeEach
  final void openDoor() {
    door = open(fake);
  }

  @AfterEach
  final void closeDoor() {
    door.close();
  }

  private static void setUp(OrganisationBuilder organisation) {
    organisation
        .startingAt(MONDAY_NINE)
        .users("zoe")
        .team(
            "Databases",
            team ->
                team.members("ana", "ben", "cleo")
                    .admins("ben")
                    .rotation("Weekly", "ana", "ben")
                    .policy(
                        "DB primary",
                        policy ->
                            policy
                                .notifyRotation("Weekly")
                                .after(Duration.ofMinutes(15))
                                .notifyUsers("cleo")))
        .team("Web", team -> team.members("zoe"))
        .webhook("Status page", "https://hooks.example.org/vo");
  }

  SplunkOnCallApi api() {
    return apiWithoutUser().actingAs("ana");
  }

  SplunkOnCallApi apiWithoutUser() {
    return door.apiWithoutUser();
  }

  IncidentTarget dbPrimary() {
    return IncidentTarget.escalationPolicy(fake.policy("DB primary").slug());
  }

  /** Opens an incident that pages the policy DB primary; returns its number. */
  String anIncident() {
    return api().triggerAlarm("Disk full", "/var at 97 %", dbPrimary()).number();
  }
}
