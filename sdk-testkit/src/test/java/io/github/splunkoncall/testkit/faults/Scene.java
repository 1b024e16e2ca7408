package io.github.splunkoncall.testkit.faults;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.contactmethods.DeviceType;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.testkit.FakeSplunkOnCall;
import io.github.splunkoncall.testkit.OrganisationBuilder;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An organisation that has one of everything; two of them are the same. */
final class Scene {
  static final Instant MONDAY_NINE = Instant.parse("2025-01-06T09:00:00Z");
  static final String INCIDENT = "1";
  static final String NOTE = "ticket";
  static final String KEY = "database";
  static final int RULES = 3;
  static final String ENTITY = "disk/db7";

  private final FakeSplunkOnCall fake = FakeSplunkOnCall.create(Scene::setUp);

  Scene() {
    SplunkOnCallApi api = fake.api("ana");
    api.triggerAlarm("Disk full", "/var at 97 %", IncidentTarget.escalationPolicy(policy()));
    api.notes().create(INCIDENT, NoteRequest.of(NOTE, Map.of("id", "OPS-81")));
    api.routingKeys().create(RoutingKeyRequest.of(KEY, policy()));
    for (int rule = 1; rule < RULES; rule++) {
      api.pagingPolicies().createRule("ana", 0, PagingRuleRequest.push());
    }
    api.overrides()
        .create(
            OverrideRequest.builder()
                .username("ana")
                .zone(ZoneId.of("UTC"))
                .start(MONDAY_NINE.plus(Duration.ofDays(1)))
                .end(MONDAY_NINE.plus(Duration.ofDays(3)))
                .build());
    api.overrides().assign(override(), policy(), "ben");
    api.maintenance().start(StartMaintenance.of(KEY));
    api.alertRules().create(Writes.rule());
  }

  private static void setUp(OrganisationBuilder organisation) {
    organisation
        .startingAt(MONDAY_NINE)
        .users("zoe")
        .device("ana", DeviceType.IOS, "Phone")
        .email("ana", "Home", "ana@home.example")
        .phone("ana", "Mobile", "+14115550110")
        .team(
            "Databases",
            team ->
                team.members("ana", "ben", "cleo")
                    .rotation("Weekly", "ana", "ben")
                    .rotation("Spare", "ben")
                    .policy("DB primary", policy -> policy.notifyRotation("Weekly")))
        .team(
            "Web",
            team -> team.members("zoe").policy("Web second", policy -> policy.notifyUsers("zoe")));
  }

  FakeSplunkOnCall fake() {
    return fake;
  }

  String team() {
    return fake.team("Databases").slug();
  }

  String policy() {
    return fake.policy("DB primary").slug();
  }

  /** A policy that nothing needs. */
  String sparePolicy() {
    return fake.policy("Web second").slug();
  }

  String override() {
    return fake.api().overrides().list().get(0).publicId();
  }

  String maintenance() {
    return fake.api().maintenance().state().instances().get(0).instanceId();
  }

  long rule() {
    return fake.api().alertRules().list().get(0).id();
  }

  long group() {
    return fake.api().rotations().list(team()).get(0).groupId().orElseThrow();
  }

  /** A rotation that nothing needs. */
  long spareGroup() {
    return fake.api().rotations().list(team()).get(1).groupId().orElseThrow();
  }

  long shift() {
    return fake.api().rotations().list(team()).get(0).shifts().get(0).id().orElseThrow();
  }

  String device() {
    return fake.api().contactMethods().devices("ana").get(0).contactId();
  }

  String email() {
    return fake.api().contactMethods().emails("ana").get(1).contactId();
  }

  String phone() {
    return fake.api().contactMethods().phones("ana").get(0).contactId();
  }

  long phoneId() {
    return fake.api().contactMethods().phones("ana").get(0).id().orElseThrow();
  }

  /** All that can be read. */
  List<Object> state() {
    return state(UnaryOperator.identity(), UnaryOperator.identity());
  }

  /**
   * The same without what tells how often something was done: two acknowledgements by the same
   * user, a second alert of an entity, the version of a team.
   */
  List<Object> stateWithoutCounts() {
    return state(
        incident ->
            Incident.builder()
                .from(incident)
                .transitions(incident.transitions().stream().distinct().toList())
                .alertCount(1)
                .lastAlertId("any")
                .build(),
        team -> Team.builder().from(team).version(1).build());
  }

  private List<Object> state(UnaryOperator<Incident> incidents, UnaryOperator<Team> teams) {
    SplunkOnCallApi api = fake.api();
    List<Object> state = new ArrayList<>();
    for (Incident incident : api.incidents().list()) {
      state.add(incidents.apply(incident));
      state.add(api.notes().list(incident.number()));
    }
    for (User user : api.users().list()) {
      state.add(user);
      state.add(api.contactMethods().all(user.username()));
      state.add(api.pagingPolicies().all(user.username()));
    }
    for (Team team : api.teams().list()) {
      state.add(teams.apply(team));
      state.add(api.teams().members(team.slug()));
      state.add(api.teams().admins(team.slug()));
      state.add(api.rotations().list(team.slug()));
    }
    for (EscalationPolicySummary policy : api.escalationPolicies().list()) {
      state.add(api.escalationPolicies().get(policy.slug()));
    }
    state.add(api.onCall().current());
    state.add(api.routingKeys().list());
    state.add(api.overrides().list());
    state.add(api.chat().messages(ChatQuery.builder().build()));
    state.add(fake.stakeholderMessages());
    state.add(api.maintenance().state());
    state.add(api.alertRules().list());
    return state;
  }
}
