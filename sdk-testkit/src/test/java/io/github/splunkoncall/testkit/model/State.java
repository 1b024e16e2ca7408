package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.oncall.ScheduleQuery;
import io.github.splunkoncall.overrides.ScheduledOverride;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.rotations.Rotation;
import io.github.splunkoncall.rotations.RotationShift;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.users.User;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** All that an API tells of its organisation: what came of each call, by the call. */
final class State {
  private static final ScheduleQuery TWO_WEEKS =
      ScheduleQuery.builder().daysForward(14).step(1).build();

  private final SplunkOnCallApi api;
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  private State(SplunkOnCallApi api) {
    this.api = api;
  }

  /** What can be changed, each thing once. */
  static Map<String, Outcome> brief(SplunkOnCallApi api) {
    State state = new State(api);
    state.lists();
    api.users().list().forEach(user -> state.user(user.username()));
    api.teams().list().forEach(team -> state.team(team.slug()));
    for (EscalationPolicySummary policy : api.escalationPolicies().list()) {
      state.read("policy", policy.slug(), () -> api.escalationPolicies().get(policy.slug()));
    }
    for (Incident incident : api.incidents().list()) {
      state.read("notes", incident.number(), () -> api.notes().list(incident.number()));
    }
    return state.outcomes;
  }

  /** All that can be asked, by every operation that reads. */
  static Map<String, Outcome> whole(SplunkOnCallApi api) {
    State state = new State(api);
    state.outcomes.putAll(brief(api));
    state.otherLists();
    api.users().list().forEach(state::details);
    api.teams().list().forEach(state::details);
    api.incidents().list().forEach(state::details);
    api.overrides().list().forEach(state::details);
    return state.outcomes;
  }

  private void read(String what, String of, Callable<?> call) {
    outcomes.put(what + " " + of, Outcome.of(call));
  }

  private void lists() {
    read("users", "", api.users()::list);
    read("teams", "", api.teams()::list);
    read("policies", "", api.escalationPolicies()::list);
    read("routing keys", "", api.routingKeys()::list);
    read("webhooks", "", api.webhooks()::list);
    read("incidents", "", api.incidents()::list);
    read("on call", "", api.onCall()::current);
    read("overrides", "", api.overrides()::list);
    read("chat", "", () -> api.chat().messages(ChatQuery.builder().limit(1000).build()));
    read("maintenance", "", api.maintenance()::state);
    read("alert rules", "", () -> api.alertRules().list("*"));
    read("history", "", () -> api.reporting().incidents(HistoryQuery.all()));
  }

  private void otherLists() {
    read("users v1", "", api.users()::listV1);
    read("alert rules without key", "", api.alertRules()::list);
    read("notification types", "", api.pagingPolicies()::notificationTypes);
    read("contact types", "", api.pagingPolicies()::contactTypes);
    read("timeout types", "", api.pagingPolicies()::timeoutTypes);
  }

  private void user(String name) {
    read("contacts", name, () -> api.contactMethods().all(name));
    read("paging policies", name, () -> api.pagingPolicies().all(name));
    read("teams of", name, () -> api.users().teams(name));
  }

  private void team(String slug) {
    read("members", slug, () -> api.teams().members(slug));
    read("admins", slug, () -> api.teams().admins(slug));
    read("rotations", slug, () -> api.rotations().list(slug));
  }

  @SuppressWarnings("deprecation") // The old operations read, too.
  private void details(User user) {
    String name = user.username();
    read("user", name, () -> api.users().get(name));
    read("devices", name, () -> api.contactMethods().devices(name));
    read("emails", name, () -> api.contactMethods().emails(name));
    read("phones", name, () -> api.contactMethods().phones(name));
    read("flat paging policy", name, () -> api.pagingPolicies().flat(name));
    read("primary paging policy", name, () -> api.pagingPolicies().primary(name));
    read("paging step", name, () -> api.pagingPolicies().step(name, 0));
    read("paging rule", name, () -> api.pagingPolicies().rule(name, 0, 0));
    read("schedule", name, () -> api.onCall().userSchedules(name, TWO_WEEKS));
    read("schedules v1", name, () -> api.onCall().userSchedulesV1(name, TWO_WEEKS));
  }

  @SuppressWarnings("deprecation") // The old operations read, too.
  private void details(Team team) {
    String slug = team.slug();
    read("team", slug, () -> api.teams().get(slug));
    read("policies of", slug, () -> api.escalationPolicies().ofTeam(slug));
    read("rotation groups", slug, () -> api.rotations().groups(slug));
    read("team schedule", slug, () -> api.onCall().teamSchedule(slug, TWO_WEEKS));
    read("team schedule v1", slug, () -> api.onCall().teamScheduleV1(slug, TWO_WEEKS));
    read("log", slug, () -> api.reporting().onCallLog(slug));
    api.rotations().list(slug).forEach(rotation -> details(slug, rotation));
  }

  private void details(String team, Rotation rotation) {
    for (RotationShift shift : rotation.shifts()) {
      long group = rotation.groupId().orElseThrow();
      long id = shift.id().orElseThrow();
      read("rotation", "" + group, () -> api.rotations().get(team, group));
      read("shift", "" + id, () -> api.rotations().shift(team, group, id));
      read("scheduled", "" + id, () -> api.rotations().scheduledUser(team, group, id));
    }
  }

  private void details(Incident incident) {
    String number = incident.number();
    read("incident", number, () -> api.incidents().get(number));
    read("chat of", number, () -> api.chat().messages(ChatQuery.ofIncident(number)));
    Optional<String> alert = incident.lastAlertId();
    alert.ifPresent(id -> read("alert", id, () -> api.alerts().get(id)));
  }

  private void details(ScheduledOverride override) {
    String id = override.publicId();
    read("override", id, () -> api.overrides().get(id));
    read("assignments", id, () -> api.overrides().assignments(id));
    override
        .assignments()
        .forEach(
            assignment ->
                read(
                    "assignment",
                    id + assignment.policySlug(),
                    () -> api.overrides().assignment(id, assignment.policySlug())));
  }

  /** Fails if one of them tells something else. */
  static void requireSame(String when, Map<String, Outcome> one, Map<String, Outcome> other) {
    if (!one.keySet().equals(other.keySet())) {
      throw new Disagreement(
          "state", "%s: reads %s%nand reads %s".formatted(when, one.keySet(), other.keySet()));
    }
    one.forEach(
        (read, outcome) -> {
          Outcome otherOutcome = other.get(read);
          if (!outcome.agreesWith(otherOutcome) || !outcome.isExpected()) {
            throw new Disagreement(
                "state", // Of which thing it was may change while a sequence gets shorter.
                "%s: %s%nin process: %s%nover HTTP:  %s"
                    .formatted(when, read, outcome, otherOutcome));
          }
        });
  }
}
