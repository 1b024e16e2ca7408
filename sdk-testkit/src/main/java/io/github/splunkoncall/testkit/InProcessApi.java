package io.github.splunkoncall.testkit;

import static io.github.splunkoncall.Operation.LIST_WEBHOOKS;

import io.github.splunkoncall.SplunkOnCallApi;
import io.github.splunkoncall.alertrules.AlertRulesApi;
import io.github.splunkoncall.alerts.AlertsApi;
import io.github.splunkoncall.chat.ChatApi;
import io.github.splunkoncall.contactmethods.ContactMethodsApi;
import io.github.splunkoncall.escalationpolicies.EscalationPoliciesApi;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.ingest.IngestApi;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.maintenance.MaintenanceApi;
import io.github.splunkoncall.notes.NotesApi;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.overrides.OverridesApi;
import io.github.splunkoncall.pagingpolicies.PagingPoliciesApi;
import io.github.splunkoncall.reporting.ReportingApi;
import io.github.splunkoncall.rotations.RotationsApi;
import io.github.splunkoncall.routingkeys.RoutingKeysApi;
import io.github.splunkoncall.stakeholders.StakeholdersApi;
import io.github.splunkoncall.teams.TeamsApi;
import io.github.splunkoncall.testkit.alertrules.InProcessAlertRules;
import io.github.splunkoncall.testkit.alerts.InProcessAlerts;
import io.github.splunkoncall.testkit.chat.InProcessChat;
import io.github.splunkoncall.testkit.contactmethods.InProcessContactMethods;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.Engine;
import io.github.splunkoncall.testkit.engine.InProcess;
import io.github.splunkoncall.testkit.escalationpolicies.InProcessEscalationPolicies;
import io.github.splunkoncall.testkit.incidents.InProcessIncidents;
import io.github.splunkoncall.testkit.ingest.InProcessIngest;
import io.github.splunkoncall.testkit.maintenance.InProcessMaintenance;
import io.github.splunkoncall.testkit.notes.InProcessNotes;
import io.github.splunkoncall.testkit.oncall.InProcessOnCall;
import io.github.splunkoncall.testkit.overrides.InProcessOverrides;
import io.github.splunkoncall.testkit.pagingpolicies.InProcessPagingPolicies;
import io.github.splunkoncall.testkit.reporting.InProcessReporting;
import io.github.splunkoncall.testkit.rotations.InProcessRotations;
import io.github.splunkoncall.testkit.routingkeys.InProcessRoutingKeys;
import io.github.splunkoncall.testkit.stakeholders.InProcessStakeholders;
import io.github.splunkoncall.testkit.teams.InProcessTeams;
import io.github.splunkoncall.testkit.users.InProcessUsers;
import io.github.splunkoncall.users.UsersApi;
import io.github.splunkoncall.webhooks.WebhooksApi;
import java.time.Duration;

/** The API of the fake in process, resource by resource. */
record InProcessApi(InProcess door) implements SplunkOnCallApi {
  @Override
  public SplunkOnCallApi actingAs(String username) {
    return new InProcessApi(door.actingAs(Require.notBlank("username", username)));
  }

  /** Calls in process take no time but what a fault script says. */
  @Override
  public SplunkOnCallApi withDeadline(Duration deadline) {
    return new InProcessApi(door.within(Require.positive("deadline", deadline)));
  }

  @Override
  public IncidentsApi incidents() {
    return new InProcessIncidents(door);
  }

  @Override
  public OnCallApi onCall() {
    return new InProcessOnCall(door);
  }

  @Override
  public UsersApi users() {
    return new InProcessUsers(door);
  }

  @Override
  public TeamsApi teams() {
    return new InProcessTeams(door);
  }

  @Override
  public EscalationPoliciesApi escalationPolicies() {
    return new InProcessEscalationPolicies(door);
  }

  @Override
  public RoutingKeysApi routingKeys() {
    return new InProcessRoutingKeys(door);
  }

  @Override
  public WebhooksApi webhooks() {
    return () -> door.call(LIST_WEBHOOKS, Arguments.none(), Engine::webhooks);
  }

  @Override
  public NotesApi notes() {
    return new InProcessNotes(door);
  }

  @Override
  public AlertsApi alerts() {
    return new InProcessAlerts(door);
  }

  @Override
  public ContactMethodsApi contactMethods() {
    return new InProcessContactMethods(door);
  }

  @Override
  public PagingPoliciesApi pagingPolicies() {
    return new InProcessPagingPolicies(door);
  }

  @Override
  public RotationsApi rotations() {
    return new InProcessRotations(door);
  }

  @Override
  public OverridesApi overrides() {
    return new InProcessOverrides(door);
  }

  @Override
  public ChatApi chat() {
    return new InProcessChat(door);
  }

  @Override
  public StakeholdersApi stakeholders() {
    return new InProcessStakeholders(door);
  }

  @Override
  public MaintenanceApi maintenance() {
    return new InProcessMaintenance(door);
  }

  @Override
  public AlertRulesApi alertRules() {
    return new InProcessAlertRules(door);
  }

  @Override
  public ReportingApi reporting() {
    return new InProcessReporting(door);
  }

  @Override
  public IngestApi ingest() {
    return new InProcessIngest(door);
  }
}
