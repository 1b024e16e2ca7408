package io.github.splunkoncall.testkit.contract;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.testkit.junit.Organisation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What every contract starts from: one organisation, seen as the user ana. */
@ExtendWith(ContractSuite.EnclosingContract.class)
abstract class ContractSuite {
  static final Instant MONDAY_NINE = Instant.parse("2025-01-06T09:00:00Z");

  FakeSplunkOnCall fake;
  private SplunkOnCallContract contract;
  private SplunkOnCallApi api;

  @BeforeEach
  final void openImplementation(
      FakeSplunkOnCall organisation, SplunkOnCallContract implementation) {
    fake = organisation;
    contract = implementation;
    api = open(organisation);
  }

  @Organisation
  static void setUp(OrganisationBuilder organisation) {
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

  /** The implementation as a view of another organisation. */
  final SplunkOnCallApi open(FakeSplunkOnCall organisation) {
    return contract.open(organisation);
  }

  SplunkOnCallApi api() {
    return apiWithoutUser().actingAs("ana");
  }

  SplunkOnCallApi apiWithoutUser() {
    return api;
  }

  IncidentTarget dbPrimary() {
    return IncidentTarget.escalationPolicy(fake.policy("DB primary").slug());
  }

  /** Opens an incident that pages the policy DB primary; returns its number. */
  String anIncident() {
    return api().triggerAlarm("Disk full", "/var at 97 %", dbPrimary()).number();
  }

  /** The test class that this suite is nested in knows the implementation. */
  static final class EnclosingContract implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == SplunkOnCallContract.class;
    }

    @Override
    public SplunkOnCallContract resolveParameter(
        ParameterContext parameter, ExtensionContext context) {
      return context
          .getRequiredTestInstances()
          .findInstance(SplunkOnCallContract.class)
          .orElseThrow();
    }
  }
}
