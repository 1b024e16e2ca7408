package io.github.splunkoncall.testkit.faults;

import static io.github.splunkoncall.testkit.faults.Scene.ENTITY;
import static io.github.splunkoncall.testkit.faults.Scene.INCIDENT;
import static io.github.splunkoncall.testkit.faults.Scene.KEY;
import static io.github.splunkoncall.testkit.faults.Scene.MONDAY_NINE;
import static io.github.splunkoncall.testkit.faults.Scene.NOTE;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.alertrules.AlertRuleRequest;
import io.github.splunkoncall.alerts.MessageType;
import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.contactmethods.DeviceUpdate;
import io.github.splunkoncall.contactmethods.EmailRequest;
import io.github.splunkoncall.contactmethods.PhoneRequest;
import io.github.splunkoncall.escalationpolicies.CreatePolicyRequest;
import io.github.splunkoncall.escalationpolicies.EscalationEntry;
import io.github.splunkoncall.escalationpolicies.EscalationStep;
import io.github.splunkoncall.escalationpolicies.UpdatePolicyRequest;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.ingest.AlertMessage;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.overrides.OverrideRequest;
import io.github.splunkoncall.pagingpolicies.PagingRuleRequest;
import io.github.splunkoncall.pagingpolicies.PagingStepRequest;
import io.github.splunkoncall.rotations.AddShiftMemberRequest;
import io.github.splunkoncall.rotations.CreateRotationRequest;
import io.github.splunkoncall.rotations.MoveShiftMemberRequest;
import io.github.splunkoncall.rotations.RemoveShiftMemberRequest;
import io.github.splunkoncall.rotations.ScheduledUserRequest;
import io.github.splunkoncall.rotations.ShiftRequest;
import io.github.splunkoncall.routingkeys.RoutingKeyRequest;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import io.github.splunkoncall.teams.TeamRequest;
import io.github.splunkoncall.users.CreateUserRequest;
import io.github.splunkoncall.users.UpdateUserRequest;
import io.github.splunkoncall.users.UserReplacement;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** For each operation that changes something: a call that changes something in a {@link Scene}. */
final class Writes {
  private static final Duration TEN = Duration.ofMinutes(10);

  private final Map<Operation, BiConsumer<SplunkOnCallApi, Scene>> calls =
      new EnumMap<>(Operation.class);

  private Writes() {
    incidents();
    notesAndMessages();
    users();
    contactMethods();
    pagingPolicies();
    teams();
    policiesAndKeys();
    overridesAndOnCall();
    rotations();
    shifts();
    maintenanceAndRules();
  }

  /** The calls by operation. */
  static Map<Operation, BiConsumer<SplunkOnCallApi, Scene>> all() {
    return new Writes().calls;
  }

  private void call(Operation operation, BiConsumer<SplunkOnCallApi, Scene> call) {
    calls.put(operation, call);
  }

  private void incidents() {
    call(
        Operation.CREATE_INCIDENT,
        (api, scene) ->
            api.triggerAlarm("Shop down", "", IncidentTarget.escalationPolicy(scene.policy())));
    call(
        Operation.ACKNOWLEDGE_INCIDENTS,
        (api, scene) -> api.incidents().acknowledge(IncidentCommand.of(INCIDENT)));
    call(
        Operation.RESOLVE_INCIDENTS,
        (api, scene) -> api.incidents().resolve(IncidentCommand.of(INCIDENT)));
    call(
        Operation.ACKNOWLEDGE_INCIDENTS_BY_USER, (api, scene) -> api.incidents().acknowledgeMine());
    call(Operation.RESOLVE_INCIDENTS_BY_USER, (api, scene) -> api.incidents().resolveMine());
    call(
        Operation.REROUTE_INCIDENTS,
        (api, scene) ->
            api.incidents().reroute(List.of(Reroute.of(INCIDENT, IncidentTarget.user("zoe")))));
    call(
        Operation.INGEST_ALERT,
        (api, scene) ->
            api.ingest()
                .send(
                    KEY,
                    AlertMessage.builder()
                        .messageType(MessageType.CRITICAL)
                        .entityId(ENTITY)
                        .build()));
  }

  private void notesAndMessages() {
    call(
        Operation.CREATE_NOTE,
        (api, scene) -> api.notes().create(INCIDENT, NoteRequest.of("hint", Map.of("x", 1))));
    call(
        Operation.UPDATE_NOTE,
        (api, scene) -> api.notes().update(INCIDENT, NOTE, NoteRequest.of(NOTE, Map.of("x", 1))));
    call(Operation.DELETE_NOTE, (api, scene) -> api.notes().delete(INCIDENT, NOTE));
    call(
        Operation.SEND_CHAT_MESSAGE,
        (api, scene) ->
            api.chat()
                .send(
                    ChatMessageRequest.builder()
                        .username("ana")
                        .text("Restarted")
                        .monitoringTool("runbook")
                        .build()));
    call(
        Operation.SEND_STAKEHOLDER_MESSAGE,
        (api, scene) ->
            api.stakeholders()
                .send(
                    StakeholderMessage.builder()
                        .title("Shop is slow")
                        .message("We work on it")
                        .incidentNumber(INCIDENT)
                        .addRecipients("zoe")
                        .build()));
  }

  private void users() {
    call(Operation.CREATE_USER, (api, scene) -> api.users().create(user("jun")));
    call(
        Operation.CREATE_USERS,
        (api, scene) -> api.users().createAll(List.of(user("jun"), user("kim"))));
    call(
        Operation.UPDATE_USER,
        (api, scene) ->
            api.users()
                .update(
                    "ana",
                    UpdateUserRequest.builder()
                        .firstName("Anna")
                        .lastName("Lind")
                        .email("anna@example.org")
                        .build()));
    call(
        Operation.DELETE_USER,
        (api, scene) -> api.users().delete("cleo", UserReplacement.specifiedUser("ben")));
  }

  private static CreateUserRequest user(String username) {
    return CreateUserRequest.builder()
        .username(username)
        .firstName("Any")
        .lastName("One")
        .email(username + "@example.org")
        .build();
  }

  private void contactMethods() {
    call(
        Operation.UPDATE_DEVICE,
        (api, scene) ->
            api.contactMethods()
                .updateDevice(
                    "ana", scene.device(), DeviceUpdate.builder().label("Old phone").build()));
    call(
        Operation.DELETE_DEVICE,
        (api, scene) -> api.contactMethods().deleteDevice("ana", scene.device()));
    call(
        Operation.CREATE_EMAIL,
        (api, scene) ->
            api.contactMethods().createEmail("ana", EmailRequest.of("Boat", "ana@boat.example")));
    call(
        Operation.DELETE_EMAIL,
        (api, scene) -> api.contactMethods().deleteEmail("ana", scene.email()));
    call(
        Operation.CREATE_PHONE,
        (api, scene) ->
            api.contactMethods().createPhone("ana", PhoneRequest.of("Boat", "+14115550111")));
    call(
        Operation.DELETE_PHONE,
        (api, scene) -> api.contactMethods().deletePhone("ana", scene.phone()));
  }

  private void pagingPolicies() {
    PagingRuleRequest push = PagingRuleRequest.push();
    call(
        Operation.CREATE_PAGING_STEP,
        (api, scene) -> api.pagingPolicies().createStep("ana", PagingStepRequest.of(TEN, push)));
    call(
        Operation.UPDATE_PAGING_STEP,
        (api, scene) -> api.pagingPolicies().updateStep("ana", 0, PagingStepRequest.of(TEN)));
    call(
        Operation.CREATE_PAGING_RULE,
        (api, scene) -> api.pagingPolicies().createRule("ana", 0, push));
    call(
        Operation.UPDATE_PAGING_RULE,
        (api, scene) ->
            api.pagingPolicies().updateRule("ana", 0, 0, PagingRuleRequest.phone(scene.phoneId())));
    call(
        Operation.DELETE_PAGING_RULE, (api, scene) -> api.pagingPolicies().deleteRule("ana", 0, 1));
  }

  private void teams() {
    call(Operation.CREATE_TEAM, (api, scene) -> api.teams().create(TeamRequest.of("Search")));
    call(
        Operation.UPDATE_TEAM,
        (api, scene) -> api.teams().update(scene.team(), TeamRequest.of("Stores")));
    call(
        Operation.DELETE_TEAM, (api, scene) -> api.teams().delete(scene.fake().team("Web").slug()));
    call(Operation.ADD_TEAM_MEMBER, (api, scene) -> api.teams().addMember(scene.team(), "zoe"));
    call(
        Operation.REMOVE_TEAM_MEMBER,
        (api, scene) -> api.teams().removeMember(scene.team(), "cleo"));
  }

  private void policiesAndKeys() {
    EscalationStep step = EscalationStep.of(Duration.ZERO, EscalationEntry.user("cleo"));
    call(
        Operation.CREATE_ESCALATION_POLICY,
        (api, scene) ->
            api.escalationPolicies()
                .create(
                    CreatePolicyRequest.builder()
                        .name("Second")
                        .teamSlug(scene.team())
                        .addSteps(step)
                        .build()));
    call(
        Operation.UPDATE_ESCALATION_POLICY,
        (api, scene) ->
            api.escalationPolicies()
                .update(
                    scene.policy(),
                    UpdatePolicyRequest.builder(api.escalationPolicies().get(scene.policy()))
                        .steps(List.of(step))
                        .build()));
    call(
        Operation.DELETE_ESCALATION_POLICY,
        (api, scene) -> api.escalationPolicies().delete(scene.sparePolicy()));
    call(
        Operation.CREATE_ROUTING_KEY,
        (api, scene) -> api.routingKeys().create(RoutingKeyRequest.of("web", scene.policy())));
    call(
        Operation.UPDATE_ROUTING_KEY,
        (api, scene) ->
            api.routingKeys().update(KEY, RoutingKeyRequest.of(KEY, scene.sparePolicy())));
    call(Operation.DELETE_ROUTING_KEY, (api, scene) -> api.routingKeys().delete(KEY));
  }

  @SuppressWarnings("deprecation") // An operation of version 1 is an operation.
  private void overridesAndOnCall() {
    call(
        Operation.CREATE_OVERRIDE,
        (api, scene) ->
            api.overrides()
                .create(
                    OverrideRequest.builder()
                        .username("ben")
                        .zone(ZoneId.of("UTC"))
                        .start(MONDAY_NINE.plus(Duration.ofDays(8)))
                        .end(MONDAY_NINE.plus(Duration.ofDays(9)))
                        .build()));
    call(Operation.DELETE_OVERRIDE, (api, scene) -> api.overrides().delete(scene.override()));
    call(
        Operation.ASSIGN_OVERRIDE,
        (api, scene) -> api.overrides().assign(scene.override(), scene.policy(), "zoe"));
    call(
        Operation.UNASSIGN_OVERRIDE,
        (api, scene) -> api.overrides().unassign(scene.override(), scene.policy()));
    call(
        Operation.TAKE_ON_CALL_OF_POLICY,
        (api, scene) -> api.onCall().takeOnCall(scene.policy(), "ana", "zoe"));
    call(
        Operation.TAKE_ON_CALL_OF_TEAM,
        (api, scene) -> api.onCall().takeOnCallOfTeam(scene.team(), "ana", "zoe"));
  }

  private void rotations() {
    call(
        Operation.CREATE_ROTATION,
        (api, scene) ->
            api.rotations()
                .create(scene.team(), CreateRotationRequest.of("Nights", shift("All"), "cleo")));
    call(
        Operation.RENAME_ROTATION,
        (api, scene) -> api.rotations().rename(scene.team(), scene.group(), "Each week"));
    call(
        Operation.DELETE_ROTATION,
        (api, scene) -> api.rotations().delete(scene.team(), scene.spareGroup()));
    call(
        Operation.CREATE_SHIFT,
        (api, scene) -> api.rotations().addShift(scene.team(), scene.group(), shift("Second")));
    call(
        Operation.UPDATE_SHIFT,
        (api, scene) ->
            api.rotations()
                .updateShift(scene.team(), scene.group(), scene.shift(), shift("First")));
    call(
        Operation.DELETE_SHIFT,
        (api, scene) -> api.rotations().deleteShift(scene.team(), scene.group(), scene.shift()));
    call(
        Operation.SET_SCHEDULED_USER,
        (api, scene) ->
            api.rotations()
                .setScheduledUser(
                    scene.team(), scene.group(), scene.shift(), ScheduledUserRequest.of("ben")));
  }

  private void shifts() {
    call(
        Operation.ADD_SHIFT_MEMBER,
        (api, scene) ->
            api.rotations()
                .addMember(
                    scene.team(), scene.group(), scene.shift(), AddShiftMemberRequest.of("cleo")));
    call(
        Operation.MOVE_SHIFT_MEMBER,
        (api, scene) ->
            api.rotations()
                .moveMember(
                    scene.team(),
                    scene.group(),
                    scene.shift(),
                    MoveShiftMemberRequest.of("ana", 1)));
    call(
        Operation.REMOVE_SHIFT_MEMBER,
        (api, scene) ->
            api.rotations()
                .removeMember(
                    scene.team(),
                    scene.group(),
                    scene.shift(),
                    RemoveShiftMemberRequest.of("ben")));
  }

  private static ShiftRequest shift(String label) {
    return ShiftRequest.aroundTheClock()
        .label(label)
        .zone(ZoneId.of("UTC"))
        .start(MONDAY_NINE)
        .build();
  }

  private void maintenanceAndRules() {
    call(
        Operation.START_MAINTENANCE_MODE,
        (api, scene) -> api.maintenance().start(StartMaintenance.global("move")));
    call(
        Operation.END_MAINTENANCE_MODE, (api, scene) -> api.maintenance().end(scene.maintenance()));
    call(Operation.CREATE_ALERT_RULE, (api, scene) -> api.alertRules().create(rule()));
    call(
        Operation.UPDATE_ALERT_RULE,
        (api, scene) ->
            api.alertRules()
                .update(scene.rule(), AlertRuleRequest.builder().from(rule()).rank(7).build()));
    call(Operation.DELETE_ALERT_RULE, (api, scene) -> api.alertRules().delete(scene.rule()));
  }

  static AlertRuleRequest rule() {
    return AlertRuleRequest.builder().alertField("entity_id").alertValueMatch("tape/*").build();
  }
}
