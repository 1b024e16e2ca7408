package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alertrules.RuleAction;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import io.github.splunkoncall.errors.NotFoundException;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationPolicy;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.maintenance.MaintenanceState;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.reporting.UserLog;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.routingkeys.RoutingKey;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens where several resources meet. */
abstract class ScenariosContract extends ContractSuite {
  private static final Instant TUESDAY = Instant.parse("2025-01-07T09:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2025-01-08T09:00:00Z");

  @Test
  void alertsAreRuledAndRoutedByOneKeyInAnyLetterCaseAndMutedByItInMaintenance() {
    route("database", dbPrimary().slug(), web());
    api()
        .alertRules()
        .create(
            AlertRuleRequest.builder()
                .alertField("entity_id")
                .alertValueMatch("disk/*")
                .routingKey("DataBase")
                .addActions(RuleAction.set("entity_display_name", "A disk"))
                .build());

    Incident routed = alert("DATABASE", "disk/1");
    MaintenanceState state = api().maintenance().start(StartMaintenance.of("dataBASE"));
    Incident muted = alert("database", "disk/2");
    Incident other = alert("nothing", "disk/3");
    api().maintenance().end(state.latest().orElseThrow().instanceId());
    Incident after = alert("database", "disk/4");

    assertThat(routed.pagedUsers()).containsExactly("ana", "zoe");
    assertThat(routed.pagedPolicies()).hasSize(2);
    assertThat(List.of(routed, muted, after))
        .extracting(incident -> incident.displayName().orElseThrow())
        .containsOnly("A disk");
    assertThat(muted.pagedUsers()).isEmpty();
    assertThat(muted.pagedTeams()).isEmpty();
    assertThat(other.displayName()).contains("disk/3");
    assertThat(other.pagedUsers()).containsExactly("ana", "ben", "cleo");
    assertThat(after.pagedUsers()).containsExactly("ana", "zoe");
  }

  @Test
  void q52_theDefaultRouteIsMutedAndRuledByItsOwnName() {
    route("database", dbPrimary().slug());
    api()
        .alertRules()
        .create(
            AlertRuleRequest.builder()
                .alertField("entity_id")
                .alertValueMatch("*")
                .routingKey(".+")
                .addActions(RuleAction.set("entity_display_name", "By default"))
                .build());
    api().maintenance().start(StartMaintenance.of(".+"));

    api().ingest().entity("no-key").trigger("s");
    assertThat(newest().displayName()).contains("By default");
    assertThat(newest().pagedUsers()).isEmpty();
    assertThat(alert("unknown", "unknown-key").pagedUsers()).isEmpty();
    assertThat(paged(anIncident())).isEmpty();
    assertThat(alert("database", "known-key").pagedUsers()).containsExactly("ana");
    assertThat(newest().displayName()).contains("known-key");
  }

  @Test
  void whileMaintenanceLastsTheLaterStepsOfEarlierIncidentsReachNobody() {
    String policy = policy(user("ana", 0), user("ben", 10), user("cleo", 10));
    String number = trigger(policy);
    minutes(5);
    MaintenanceState state = api().maintenance().start(StartMaintenance.global("move"));
    minutes(10);

    assertThat(paged(number)).containsExactly("ana");
    api().maintenance().end(state.latest().orElseThrow().instanceId());
    minutes(5);
    assertThat(paged(number)).containsExactly("ana", "cleo");
  }

  @Test
  void aStandInIsOnCallAlikeWhereverOneLooks() {
    String id = override("ana", "zoe");
    advanceTo(TUESDAY.plusSeconds(60));

    String number = anIncident();
    assertThat(paged(number)).containsExactly("zoe");
    assertThat(api().getOnCallUsers().get(0).policies().get(1).users()).containsExactly("zoe");
    assertThat(api().onCall().whoIsOnCall(databases())).contains("zoe");
    assertThat(
            api()
                .onCall()
                .teamSchedule(databases())
                .policies()
                .get(1)
                .entries()
                .get(0)
                .overrideUser())
        .contains("zoe");
    minutes(14);
    api().overrides().delete(id);
    assertThat(paged(anIncident())).containsExactly("ana");
    minutes(1);
    assertThat(paged(number)).containsExactly("zoe", "cleo");
  }

  @Test
  void theOnCallLogCountsTheStandInWhereTheOverrideHolds() {
    override("ana", "zoe");
    advanceTo(WEDNESDAY.plusSeconds(3600));

    assertThat(api().reporting().onCallLog(databases()).users())
        .filteredOn(log -> log.username().equals("zoe"))
        .extracting(UserLog::adjustedTotal)
        .containsExactly(Duration.ofHours(9));
  }

  @Test
  void aTeamThatIsMadeHereWorksAndLeavesNothingBehind() {
    String team = api().teams().create(TeamRequest.of("Search")).slug();
    List.of("zoe", "cleo").forEach(member -> api().teams().addMember(team, member));
    api().rotations().create(team, CreateRotationRequest.of("Nights", weekly(), "zoe", "cleo"));
    String rotation = api().rotations().groups(team).get(0).slug();
    String policy =
        api()
            .escalationPolicies()
            .create(
                CreatePolicyRequest.builder()
                    .name("Search primary")
                    .teamSlug(team)
                    .addSteps(EscalationStep.of(Duration.ZERO, EscalationEntry.rotation(rotation)))
                    .build())
            .slug();
    route("search", policy);
    String absence = override("zoe", "ana");
    assertThat(alert("search", "index/1").pagedUsers()).containsExactly("zoe");
    assertThat(api().onCall().whoIsOnCall(team)).contains("zoe");
    advanceTo(MONDAY_NINE.plus(Duration.ofDays(7)));
    assertThat(alert("search", "index/2").pagedUsers()).containsExactly("cleo");

    api().teams().delete(team);

    assertThat(api().routingKeys().list()).extracting(RoutingKey::key).containsExactly(".+");
    assertThat(alert("search", "index/3").pagedUsers()).containsExactly("ana", "ben", "cleo");
    assertThat(api().getEscalationPolicies()).noneMatch(left -> left.slug().equals(policy));
    assertThat(api().overrides().get(absence).assignments())
        .noneMatch(left -> left.teamSlug().equals(Optional.of(team)));
    assertThat(api().users().teams("zoe")).hasSize(1);
    for (Runnable call :
        List.<Runnable>of(
            () -> api().rotations().list(team),
            () -> api().onCall().teamSchedule(team),
            () -> api().reporting().onCallLog(team),
            () -> trigger(policy))) {
      assertThatExceptionOfType(NotFoundException.class).isThrownBy(call::run);
    }
    assertThat(api().incidents().get("1").pagedTeams()).containsExactly(team);
  }

  @Test
  void aDeletedPolicyPagesNobodyAnyMoreNotEvenForEarlierIncidents() {
    String number = trigger(policy(user("zoe", 0), user("ben", 10)));
    api().escalationPolicies().delete(fake.policy("Steps").slug());
    minutes(60);

    assertThat(paged(number)).containsExactly("zoe");
  }

  @Test
  void laterStepsPageWhoIsThereWhenTheirTimeHasCome() {
    String number = anIncident();
    api().users().delete("cleo", UserReplacement.specifiedUser("zoe"));
    minutes(20);

    assertThat(paged(number)).containsExactly("ana", "zoe");
  }

  @Test
  void aShiftThatIsDeletedLeavesItsOverridesWithoutEffect() {
    String id = override("ana", "zoe");
    api().onCall().takeOnCall(dbPrimary().slug(), "ana", "cleo");
    Rotation rotation = api().rotations().list(databases()).get(0);
    RotationShift shift = rotation.shifts().get(0);
    api()
        .rotations()
        .deleteShift(databases(), rotation.groupId().orElseThrow(), shift.id().orElseThrow());

    assertThat(paged(anIncident())).isEmpty();
    assertThat(api().getOnCallUsers().get(0).policies().get(1).users()).isEmpty();
    assertThat(api().overrides().assignment(id, dbPrimary().slug()).standIn()).contains("zoe");
    advanceTo(TUESDAY);
    assertThat(paged(anIncident())).isEmpty();
    assertThat(api().onCall().teamSchedule(databases()).policies().get(1).entries()).isEmpty();
  }

  @Test
  void whoLeavesTakesNothingAlongThatAnotherUserOfThatNameWouldFind() {
    String incident = anIncident();
    api().contactMethods().createPhone("ana", PhoneRequest.of("Mobile", "+14115550110"));
    api().pagingPolicies().createRule("ana", 0, PagingRuleRequest.push());
    api().incidents().get(incident);
    api().notes().create(incident, NoteRequest.of("by-ana", Map.of()));
    ChatMessageRequest.Builder hello = ChatMessageRequest.builder();
    api().chat().send(hello.username("ana").text("hello").monitoringTool("t").build());
    api().acknowledgeIncident(incident);
    override("ana", "zoe");
    String other = api().overrides().create(absence("cleo")).publicId();
    api().overrides().assign(other, dbPrimary().slug(), "ana", true);
    api().onCall().takeOnCall(dbPrimary().slug(), "ana", "ben");

    api().users().delete("ana", UserReplacement.specifiedUser("zoe"));
    apiWithoutUser()
        .users()
        .create(
            CreateUserRequest.builder()
                .username("ana")
                .firstName("Another")
                .lastName("Ana")
                .email("another@example.org")
                .build());

    assertThat(api().contactMethods().phones("ana")).isEmpty();
    assertThat(api().contactMethods().emails("ana"))
        .singleElement()
        .matches(email -> email.address().equals("another@example.org"));
    assertThat(api().pagingPolicies().primary("ana").steps().get(0).rules()).hasSize(1);
    assertThat(api().users().teams("ana")).isEmpty();
    assertThat(api().overrides().list())
        .singleElement()
        .satisfies(left -> assertThat(left.assignments()).allMatch(a -> a.standIn().isEmpty()));
    assertThat(api().getOnCallUsers().get(0).policies().get(1).users()).containsExactly("zoe");
    assertThat(api().onCall().teamSchedule(databases()).policies().get(1).overrides()).isEmpty();
    assertThat(api().chat().messages(ChatQuery.builder().build()).messages()).hasSize(1);
    assertThat(api().notes().list(incident)).hasSize(1);
    assertThat(api().incidents().get(incident).pagedUsers()).containsExactly("ana");
  }

  @Test
  void whoIsOnlyAMemberLeavesTheOrganisationAndTheDefaultPolicyWithoutAReplacement() {
    api().teams().addMember(web(), "admin");
    api().users().delete("zoe", UserReplacement.none());

    assertThat(paged(trigger(web()))).containsExactly("admin");
    assertThat(api().teams().get(web()).memberCount()).isEqualTo(1);
  }

  @Test
  void anotherPolicyAsAStepIsPagedFromItsFirstStepOn() {
    String policy = policy(user("ben", 0), leadingTo(dbPrimary().slug(), 5));
    String number = trigger(policy);

    minutes(5);
    assertThat(paged(number)).containsExactly("ben", "ana");
    assertThat(api().incidents().get(number).pagedPolicies()).hasSize(2);
    minutes(15);
    assertThat(paged(number)).containsExactly("ben", "ana", "cleo");
  }

  @Test
  void aDeletedPolicyIsNoStepOfAnotherAnyMore() {
    String gone = policy(user("ben", 0));
    String left =
        policy(
            EscalationStep.of(
                Duration.ZERO, EscalationEntry.policy(gone), EscalationEntry.user("ana")));
    api().escalationPolicies().delete(gone);

    EscalationPolicy shown = api().escalationPolicies().get(left);
    assertThat(shown.steps().get(0).entries()).hasSize(1);
    assertThat(api().escalationPolicies().update(left, UpdatePolicyRequest.builder(shown).build()))
        .isEqualTo(shown);
  }

  private void route(String key, String... policySlugs) {
    api().routingKeys().create(RoutingKeyRequest.of(key, policySlugs));
  }

  private Incident alert(String routingKey, String entityId) {
    api().ingest().entity(routingKey, entityId).trigger("s");
    return newest();
  }

  private Incident newest() {
    return api().getIncidents().get(0);
  }

  private List<String> paged(String number) {
    return api().incidents().get(number).pagedUsers();
  }

  private String trigger(String policySlug) {
    return api().triggerAlarm("s", "d", IncidentTarget.escalationPolicy(policySlug)).number();
  }

  private String policy(EscalationStep... steps) {
    return api()
        .escalationPolicies()
        .create(
            CreatePolicyRequest.builder()
                .name("Steps")
                .teamSlug(databases())
                .addSteps(steps)
                .build())
        .slug();
  }

  private static EscalationStep user(String username, int minutes) {
    return EscalationStep.of(Duration.ofMinutes(minutes), EscalationEntry.user(username));
  }

  private static EscalationStep leadingTo(String policySlug, int minutes) {
    return EscalationStep.of(Duration.ofMinutes(minutes), EscalationEntry.policy(policySlug));
  }

  /** From Tuesday until Wednesday, in all policies. */
  private String override(String absent, String standIn) {
    String id = api().overrides().create(absence(absent)).publicId();
    api()
        .overrides()
        .assignments(id)
        .forEach(
            assignment -> api().overrides().assign(id, assignment.policySlug(), standIn, true));
    return id;
  }

  private static OverrideRequest absence(String username) {
    return OverrideRequest.builder()
        .username(username)
        .zone(ZoneOffset.UTC)
        .start(TUESDAY)
        .end(WEDNESDAY)
        .build();
  }

  private static ShiftRequest weekly() {
    return ShiftRequest.aroundTheClock()
        .label("24x7")
        .zone(ZoneOffset.UTC)
        .start(MONDAY_NINE)
        .build();
  }

  private void minutes(int minutes) {
    fake.clock().advance(Duration.ofMinutes(minutes));
  }

  private void advanceTo(Instant instant) {
    fake.clock().advance(Duration.between(fake.clock().now(), instant));
  }

  private String databases() {
    return fake.team("Databases").slug();
  }

  private String web() {
    return fake.team("Web").slug();
  }
}
