package io.github.splunkoncall.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changes something sees it, although all was read before: what an API forgets to forget. */
abstract class FreshnessContract extends ContractSuite {
  private static final CreateUserRequest JUN =
      CreateUserRequest.builder()
          .username("jun")
          .firstName("Jun")
          .lastName("Sato")
          .email("jun@example.org")
          .build();

  @BeforeEach
  final void readEverything() {
    assertThat(everything(api())).containsExactlyEntriesOf(everything(fake.api("ana")));
  }

  @Test
  void changesOfTeamsAreSeen() {
    change(api -> api.teams().create(TeamRequest.of("Search")));
    change(api -> api.teams().update(slug("Search"), TeamRequest.of("Maps")));
    change(api -> api.teams().addMember(slug("Maps"), "ana"));
    change(api -> api.teams().addMember(slug("Maps"), "zoe"));
    change(api -> api.teams().removeMember(slug("Maps"), "zoe"));
    change(api -> api.teams().removeMember(slug("Databases"), "ana", "ben"));
    change(api -> api.teams().delete(slug("Maps")));
  }

  @Test
  void changesOfUsersAreSeen() {
    change(api -> api.users().create(JUN));
    change(
        api ->
            api.users()
                .createAll(
                    List.of(
                        CreateUserRequest.builder()
                            .from(JUN)
                            .username("kim")
                            .email("kim@example.org")
                            .build())));
    change(
        api ->
            api.users()
                .update(
                    "jun",
                    UpdateUserRequest.builder()
                        .firstName("June")
                        .lastName("Sato")
                        .email("june@example.org")
                        .build()));
    change(api -> api.contactMethods().createEmail("ana", EmailRequest.of("Boat", "a@b.example")));
    change(
        api ->
            api.pagingPolicies()
                .createStep(
                    "ana", PagingStepRequest.of(Duration.ofMinutes(5), PagingRuleRequest.push())));
    change(api -> api.users().delete("cleo", UserReplacement.specifiedUser("ben")));
  }

  @Test
  void changesOfWhoIsPagedAreSeen() {
    String team = slug("Databases");
    change(
        api ->
            api.escalationPolicies()
                .create(
                    CreatePolicyRequest.builder()
                        .name("Second")
                        .teamSlug(team)
                        .addSteps(EscalationStep.of(Duration.ZERO, EscalationEntry.user("cleo")))
                        .build()));
    change(
        api -> api.routingKeys().create(RoutingKeyRequest.of("db", fake.policy("Second").slug())));
    change(api -> api.routingKeys().delete("db"));
    change(api -> api.escalationPolicies().delete(fake.policy("Second").slug()));
    change(
        api -> api.rotations().create(team, CreateRotationRequest.of("Nights", shift(), "cleo")));
    change(
        api ->
            api.overrides()
                .create(
                    OverrideRequest.builder()
                        .username("ana")
                        .zone(ZoneOffset.UTC)
                        .start(MONDAY_NINE)
                        .end(MONDAY_NINE.plus(Duration.ofDays(2)))
                        .build()));
    change(api -> api.onCall().takeOnCall(fake.policy("DB primary").slug(), "ana", "zoe"));
    change(api -> api.overrides().delete(api.overrides().list().get(0).publicId()));
  }

  @Test
  void changesOfIncidentsAreSeen() {
    change(api -> api.triggerAlarm("Disk full", "/var at 97 %", dbPrimary()));
    change(api -> api.notes().create("1", NoteRequest.of("hint", Map.of("x", 1))));
    change(api -> api.ingest().entity("disk/db7").trigger("full"));
    change(api -> api.acknowledgeIncident("1"));
    change(api -> api.actingAs("ben").incidents().acknowledgeMine());
    change(api -> api.resolveIncident("1"));
    change(
        api ->
            api.alertRules()
                .create(
                    AlertRuleRequest.builder()
                        .alertField("entity_id")
                        .alertValueMatch("tape/*")
                        .build()));
    change(api -> api.maintenance().start(StartMaintenance.global("move")));
  }

  @Test
  void changesInTheNameOfAnotherOrWithADeadlineAreSeen() {
    change(api -> api.actingAs("ben").teams().create(TeamRequest.of("Search")));
    change(api -> api.withDeadline(Duration.ofSeconds(30)).teams().delete(slug("Search")));
    change(api -> apiWithoutUser().users().create(JUN));
  }

  private void change(Consumer<SplunkOnCallApi> change) {
    Map<String, Object> before = everything(fake.api("ana"));
    change.accept(api());
    Map<String, Object> after = everything(fake.api("ana"));

    Map<String, Object> seen = everything(api());

    assertThat(without(before, after))
        .as("what the change is of")
        .isNotEqualTo(without(after, before));
    assertThat(without(seen, after)).as("what is no longer so").isEmpty();
    assertThat(without(after, seen)).as("what is not seen").isEmpty();
  }

  private static Map<String, Object> without(Map<String, Object> all, Map<String, Object> other) {
    Map<String, Object> rest = new LinkedHashMap<>(all);
    rest.entrySet().removeAll(other.entrySet());
    return rest;
  }

  private String slug(String team) {
    return fake.team(team).slug();
  }

  private static ShiftRequest shift() {
    return ShiftRequest.aroundTheClock()
        .label("All")
        .zone(ZoneOffset.UTC)
        .start(MONDAY_NINE)
        .build();
  }

  /** What can be changed, by what it is. */
  private static Map<String, Object> everything(SplunkOnCallApi api) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("policies", api.getEscalationPolicies());
    all.put("routing keys", api.routingKeys().list());
    all.put("overrides", api.overrides().list());
    all.put("on call", api.getOnCallUsers());
    all.put("alert rules", api.alertRules().list("*"));
    all.put("maintenance", api.maintenance().state());
    all.put("teams", api.getTeams());
    for (Team team : api.getTeams()) {
      all.put(team.name(), api.teams().get(team.slug()));
      all.put("members of " + team.name(), api.teams().members(team.slug()));
      all.put("rotations of " + team.name(), api.rotations().list(team.slug()));
    }
    all.put("users", api.getUsers());
    for (User user : api.getUsers()) {
      all.put(user.username(), api.users().get(user.username()));
      all.put("teams of " + user.username(), api.users().teams(user.username()));
      all.put("contacts of " + user.username(), api.contactMethods().all(user.username()));
      all.put("paging of " + user.username(), api.pagingPolicies().all(user.username()));
    }
    all.put("incidents", api.getIncidents());
    for (Incident incident : api.getIncidents()) {
      all.put("#" + incident.number(), api.incidents().get(incident.number()));
      all.put("notes of #" + incident.number(), api.notes().list(incident.number()));
    }
    return all;
  }
}
