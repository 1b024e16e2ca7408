package io.github.splunkoncall.testkit.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.splunkoncall.alertrules.AlertRule;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.RuleAction;
import io.github.splunkoncall.errors.RateLimitedException;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.assumptions.Assumption;
import io.github.splunkoncall.testkit.assumptions.RateLimiting;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotTest {
  private static final Instant NOW = Instant.parse("2025-01-06T09:00:00Z");
  private static final AlertRuleRequest RULE =
      AlertRuleRequest.builder()
          .alertField("host")
          .alertValueMatch("web*")
          .addActions(RuleAction.set("entity_display_name", "Web"))
          .build();

  @Test
  void whatIsLoadedIsWhatWasTaken() {
    OrganisationSnapshot snapshot = RichOrganisation.create().snapshot();

    assertThat(FakeSplunkOnCall.from(snapshot).snapshot()).isEqualTo(snapshot);
    assertThat(snapshot.toString()).contains("Checkout is slow");
  }

  @Test
  void aSnapshotHasSomethingOfEverythingThatThereIs() {
    OrganisationSnapshot snapshot = RichOrganisation.create().snapshot();

    assertThat(snapshot)
        .extracting(
            OrganisationSnapshot::users,
            OrganisationSnapshot::teams,
            OrganisationSnapshot::policies,
            OrganisationSnapshot::rotations,
            OrganisationSnapshot::routingKeys,
            OrganisationSnapshot::webhooks,
            OrganisationSnapshot::overrides,
            OrganisationSnapshot::takenDuty,
            OrganisationSnapshot::alertRules,
            OrganisationSnapshot::maintenance,
            OrganisationSnapshot::incidents,
            OrganisationSnapshot::escalations,
            OrganisationSnapshot::pages,
            OrganisationSnapshot::alerts,
            OrganisationSnapshot::chat,
            OrganisationSnapshot::stakeholderMessages)
        .allSatisfy(part -> assertThat((List<?>) part).isNotEmpty());
    assertThat(snapshot.missing()).isEmpty();
    assertThat(snapshot.incidents().get(1).notes()).hasSize(1);
  }

  @Test
  void theFakeItWasTakenOfGoesOnAndTheSnapshotDoesNot() {
    FakeSplunkOnCall fake = RichOrganisation.create();
    OrganisationSnapshot snapshot = fake.snapshot();

    fake.clock().advance(Duration.ofHours(1));
    fake.api().triggerAlarm("Another", "one", IncidentTarget.user("ana"));

    assertThat(snapshot.now()).isEqualTo(RichOrganisation.MONDAY_NINE);
    assertThat(snapshot.incidents()).hasSize(4);
  }

  @Test
  void anEscalationThatIsUnderWayGoesOnInTheLoadedFake() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.team(
                    "Platform",
                    team ->
                        team.members("ana", "ben")
                            .policy(
                                "Primary",
                                policy ->
                                    policy
                                        .notifyUsers("ana")
                                        .after(Duration.ofMinutes(10))
                                        .notifyUsers("ben"))));
    fake.api()
        .triggerAlarm(
            "Slow", "very", IncidentTarget.escalationPolicy(fake.policy("Primary").slug()));
    fake.clock().advance(Duration.ofMinutes(4));
    OrganisationSnapshot snapshot = fake.snapshot();

    assertThat(snapshot.escalations())
        .filteredOn(step -> step.user().isEmpty())
        .containsExactly(
            DueStep.builder()
                .at(NOW.plus(Duration.ofMinutes(10)))
                .incidentNumber("1")
                .policySlug(fake.policy("Primary").slug())
                .step(1)
                .build());

    FakeSplunkOnCall loaded = FakeSplunkOnCall.from(snapshot);
    loaded.clock().advance(Duration.ofMinutes(5));
    assertThat(loaded.incident("1").pagedUsers()).containsExactly("ana");
    loaded.clock().advance(Duration.ofMinutes(1));
    assertThat(loaded.incident("1").pagedUsers()).containsExactly("ana", "ben");
  }

  @Test
  void theLoadedFakeGoesOnAsTheFirst() {
    FakeSplunkOnCall fake = RichOrganisation.create();
    List<Long> rules = fake.api().alertRules().list().stream().map(AlertRule::id).toList();
    fake.api().alertRules().delete(rules.get(rules.size() - 1));
    String team = fake.team("Platform").slug();
    List<Rotation> rotations = fake.api().rotations().list(team);
    fake.api()
        .rotations()
        .delete(team, rotations.get(rotations.size() - 1).groupId().orElseThrow());

    FakeSplunkOnCall loaded = FakeSplunkOnCall.from(fake.snapshot());

    for (FakeSplunkOnCall each : List.of(fake, loaded)) {
      each.api().alertRules().create(RULE);
      each.api().rotations().create(team, CreateRotationRequest.builder().label("New").build());
      assertThat(each.api("zoë/1").incidents().acknowledgeMine())
          .extracting(CommandResult::incidentNumber)
          .containsExactly("3");
    }
    assertThat(loaded.snapshot()).isEqualTo(fake.snapshot());
  }

  @Test
  void whatIsResolvedLeavesTheListOfTheLoadedFakeAsItLeavesThatOfTheFirst() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.incident(
                    "Disk full", disk -> disk.ago(Duration.ofHours(2)).resolvedBy("admin")));
    FakeSplunkOnCall loaded = FakeSplunkOnCall.from(fake.snapshot());

    for (int hours = 0; hours < 30; hours++) {
      assertThat(loaded.api().getIncidents()).isEqualTo(fake.api().getIncidents());
      fake.clock().advance(Duration.ofHours(1));
      loaded.clock().advance(Duration.ofHours(1));
    }
    assertThat(loaded.api().getIncidents()).isEmpty();
  }

  /** As an API shows them, which does not tell how far the numbers have come. */
  @Test
  void numbersGoOnAfterTheHighestWhereNothingElseIsKnown() {
    OrganisationSnapshot snapshot =
        OrganisationSnapshot.builder()
            .from(RichOrganisation.create().snapshot())
            .fakeState(Optional.empty())
            .build();
    AlertRule last = snapshot.alertRules().get(snapshot.alertRules().size() - 1);

    AlertRule created = FakeSplunkOnCall.from(snapshot).api().alertRules().create(RULE);

    assertThat(created.id()).isEqualTo(last.id() + 1);
    assertThat(created.actions())
        .singleElement()
        .extracting(RuleAction::id)
        .isEqualTo(Optional.of(3L));
  }

  @Test
  void whatIsAssumedIsKeptAndNamedOnlyWhereItDiffers() {
    OrganisationSnapshot snapshot =
        FakeSplunkOnCall.create(
                organisation ->
                    organisation
                        .assume(Assumption.INGEST_LAG, Duration.ofSeconds(30))
                        .assume(
                            Assumption.TEAM_VERSIONS_RISE,
                            Assumption.TEAM_VERSIONS_RISE.byDefault()))
            .snapshot();

    assertThat(snapshot.assumptions()).containsOnlyKeys("INGEST_LAG");
    FakeSplunkOnCall loaded = FakeSplunkOnCall.from(snapshot);
    loaded.api().ingest().entity("db7").trigger("Disk full");
    assertThat(loaded.snapshot().pendingAlerts()).hasSize(1);
    assertThat(FakeSplunkOnCall.from(loaded.snapshot()).snapshot().pendingAlerts())
        .isEqualTo(loaded.snapshot().pendingAlerts());
    assertThat(loaded.api().getIncidents()).isEmpty();
    loaded.clock().advance(Duration.ofSeconds(30));
    assertThat(loaded.api().getIncidents()).hasSize(1);
  }

  @Test
  void whatCannotBeAssumedIsRefused() {
    OrganisationSnapshot empty = FakeSplunkOnCall.create().snapshot();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FakeSplunkOnCall.from(assuming(empty, "NONSENSE", true)))
        .withMessageContaining("NONSENSE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FakeSplunkOnCall.from(assuming(empty, "TEAM_VERSIONS_RISE", 1)))
        .withMessage("TEAM_VERSIONS_RISE must be a Boolean, not 1");
  }

  private static OrganisationSnapshot assuming(
      OrganisationSnapshot snapshot, String name, Object value) {
    return OrganisationSnapshot.builder().from(snapshot).putAssumptions(name, value).build();
  }

  @Test
  void callsThatWereCountedForRateLimitsAreForgotten() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation.assume(Assumption.RATE_LIMITING, RateLimiting.TOO_MANY_REQUESTS));
    try {
      while (fake.clock().now().equals(NOW)) {
        fake.api().getUsers();
      }
    } catch (RateLimitedException expected) {
      // As many as are allowed have been made.
    }

    assertThat(FakeSplunkOnCall.from(fake.snapshot()).api().getUsers()).hasSize(1);
  }

  @Test
  void aPolicyOfATeamThatIsNotThereIsRefused() {
    OrganisationSnapshot snapshot =
        OrganisationSnapshot.builder()
            .now(NOW)
            .addPolicies(EscalationPolicy.builder().slug("pol-1").teamSlug("team-1").build())
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FakeSplunkOnCall.from(snapshot))
        .withMessageContainingAll("pol-1", "team-1");
  }

  @Test
  void anIncidentWithoutNumberDoesNotHoldUpTheNext() {
    OrganisationSnapshot snapshot = RichOrganisation.create().snapshot();
    FakeSplunkOnCall loaded =
        FakeSplunkOnCall.from(
            OrganisationSnapshot.builder()
                .from(snapshot)
                .incidents(snapshot.incidents().subList(2, 4))
                .escalations(List.of())
                .chat(List.of())
                .build());

    loaded.api().triggerAlarm("One", "more", IncidentTarget.user("ana"));

    assertThat(loaded.incident("5").displayName()).contains("One");
  }

  @Test
  void aSmallSnapshotOfOnesOwnIsAnOrganisationToo() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.from(
            OrganisationSnapshot.builder()
                .now(NOW)
                .addUsers(
                    UserSnapshot.builder()
                        .user(User.builder().username("ana").email("ana@example.org").build())
                        .build())
                .addMissing(OrganisationPart.CONTACT_METHODS)
                .addTeams(TeamSnapshot.builder().slug("team-1").addMembers("ana").build())
                .build());

    assertThat(fake.api().getTeams()).hasSize(1);
    assertThat(fake.api().routingKeys().list()).singleElement().matches(RoutingKey::defaultRoute);
    assertThat(fake.api().contactMethods().emails("ana")).hasSize(1);
    assertThat(fake.api().pagingPolicies().primary("ana").steps()).hasSize(1);
    assertThat(fake.api().teams().create(TeamRequest.of("Two")).slug()).isNotEqualTo("team-1");
  }

  /** As the service may show it, and as a file may have it. */
  @Test
  void aPagingPolicyWithoutStepsIsNoTrouble() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.create(
            organisation ->
                organisation
                    .users("ana")
                    .phone("ana", "Work", "+1 411 555 0110")
                    .pagingPolicy("ana", "Nights", nights -> {}));
    String phone = fake.api("ana").contactMethods().phones("ana").get(0).contactId();

    fake.api("ana").contactMethods().deletePhone("ana", phone);

    assertThat(fake.api().contactMethods().phones("ana")).isEmpty();
  }

  @Test
  void aResolvedIncidentLeavesTheListThoughNobodyKnowsWhenItWasResolved() {
    FakeSplunkOnCall fake =
        FakeSplunkOnCall.from(
            OrganisationSnapshot.builder()
                .now(NOW)
                .addIncidents(
                    IncidentSnapshot.builder()
                        .incident(
                            Incident.builder()
                                .number("7")
                                .phase(IncidentPhase.RESOLVED)
                                .startTime(NOW)
                                .build())
                        .build())
                .build());
    assertThat(fake.api().getIncidents()).hasSize(1);

    fake.clock().advance(Duration.ofHours(25));

    assertThat(fake.api().getIncidents()).isEmpty();
  }
}
