package io.github.splunkoncall;

import io.github.splunkoncall.alertrules.AlertRulesApi;
import io.github.splunkoncall.alerts.AlertsApi;
import io.github.splunkoncall.chat.ChatApi;
import io.github.splunkoncall.contactmethods.ContactMethodsApi;
import io.github.splunkoncall.escalationpolicies.EscalationPoliciesApi;
import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.ingest.IngestApi;
import io.github.splunkoncall.maintenance.MaintenanceApi;
import io.github.splunkoncall.notes.NotesApi;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.overrides.OverridesApi;
import io.github.splunkoncall.pagingpolicies.PagingPoliciesApi;
import io.github.splunkoncall.reporting.ReportingApi;
import io.github.splunkoncall.rotations.RotationsApi;
import io.github.splunkoncall.routingkeys.RoutingKeysApi;
import io.github.splunkoncall.stakeholders.StakeholdersApi;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamsApi;
import io.github.splunkoncall.users.User;
import io.github.splunkoncall.users.UsersApi;
import io.github.splunkoncall.webhooks.WebhooksApi;
import java.time.Duration;
import java.util.List;

/**
 * Splunk On-Call (formerly VictorOps), one organisation: an accessor per resource, and the eight
 * everyday operations by name. Implementations are immutable and safe for use by many threads.
 *
 * <p>Every call throws a subclass of {@link io.github.splunkoncall.errors.SplunkOnCallException}
 * when it does not succeed, and {@link IllegalArgumentException}, naming the parameter, for an
 * argument that the service could not accept.
 */
public interface SplunkOnCallApi {

  /** Incidents: list, create, acknowledge, resolve, reroute. */
  IncidentsApi incidents();

  /** Notes of incidents. */
  NotesApi notes();

  /** Alerts: what monitoring tools and people reported, message by message. */
  AlertsApi alerts();

  /** Who is on call. */
  OnCallApi onCall();

  /** Users of the organisation. */
  UsersApi users();

  /** Contact methods of users: devices, emails and phones. */
  ContactMethodsApi contactMethods();

  /** Personal paging policies: how users want to be paged. */
  PagingPoliciesApi pagingPolicies();

  /** Teams of the organisation. */
  TeamsApi teams();

  /** Escalation policies of the organisation. */
  EscalationPoliciesApi escalationPolicies();

  /** Routing keys of the organisation. */
  RoutingKeysApi routingKeys();

  /** Scheduled overrides: who stands in for an absent user. */
  OverridesApi overrides();

  /** Rotations of teams: shifts in which members take turns. */
  RotationsApi rotations();

  /** Webhooks that escalation policies can call. */
  WebhooksApi webhooks();

  /** Chat messages on the timeline. */
  ChatApi chat();

  /** Messages to stakeholders of an incident. */
  StakeholdersApi stakeholders();

  /** Maintenance mode: incidents that page nobody. */
  MaintenanceApi maintenance();

  /** Alert rules: what happens to alerts as they come in. */
  AlertRulesApi alertRules();

  /** Reporting: the history of incidents and of on-call duty. */
  ReportingApi reporting();

  /** Alert ingestion by the REST endpoint integration. */
  IngestApi ingest();

  /**
   * The same API with {@code username} as the acting user: the one in whose name incidents are
   * created, acknowledged and resolved. Sends nothing; this instance stays as it is. Throws {@link
   * IllegalArgumentException} if {@code username} is blank.
   */
  SplunkOnCallApi actingAs(String username);

  /**
   * The same API whose calls take at most so long, each in all: until its turn comes, for every
   * attempt, and to the end of the answer. Sends nothing; this instance stays as it is. Throws
   * {@link IllegalArgumentException} if it is not positive.
   */
  SplunkOnCallApi withDeadline(Duration deadline);

  /**
   * The open, acknowledged and recently resolved incidents: {@code GET /api-public/v1/incidents}.
   */
  default List<Incident> getIncidents() {
    return incidents().list();
  }

  /**
   * Who is on call now, per team and escalation policy: {@code GET /api-public/v1/oncall/current}.
   */
  default List<TeamOnCall> getOnCallUsers() {
    return onCall().current();
  }

  /**
   * Creates an incident and pages its targets, in the name of the acting user: {@code POST
   * /api-public/v1/incidents}.
   */
  default CreatedIncident triggerAlarm(CreateIncidentRequest request) {
    return incidents().create(request);
  }

  /**
   * Creates an incident with this summary and details, and pages users and escalation policies, in
   * the name of the acting user: {@code POST /api-public/v1/incidents}.
   */
  default CreatedIncident triggerAlarm(String summary, String details, IncidentTarget... targets) {
    return triggerAlarm(
        CreateIncidentRequest.builder()
            .summary(summary)
            .details(details)
            .addTargets(targets)
            .build());
  }

  /**
   * Like {@link #triggerAlarm(CreateIncidentRequest)}, but once, also if an answer is lost: after a
   * failure that may have created the incident, looks for it before it creates it again: {@code
   * POST /api-public/v1/incidents}. See {@link IncidentsApi#createOnce}.
   */
  default CreatedIncident triggerAlarmOnce(CreateIncidentRequest request) {
    return incidents().createOnce(request);
  }

  /**
   * Acknowledges the incident with this number in the name of the acting user, which stops the
   * paging: {@code PATCH /api-public/v1/incidents/ack}. Throws {@link
   * io.github.splunkoncall.errors.RefusedException} if the service declines, for instance because
   * the incident is resolved.
   */
  default CommandResult acknowledgeIncident(String incidentNumber) {
    return incidents().acknowledge(IncidentCommand.of(incidentNumber)).get(0);
  }

  /**
   * Like {@link #acknowledgeIncident(String)}, with a text for the timeline of the incident: {@code
   * PATCH /api-public/v1/incidents/ack}.
   */
  default CommandResult acknowledgeIncident(String incidentNumber, String message) {
    return incidents()
        .acknowledge(
            IncidentCommand.builder().addIncidentNumbers(incidentNumber).message(message).build())
        .get(0);
  }

  /**
   * Resolves the incident with this number in the name of the acting user: {@code PATCH
   * /api-public/v1/incidents/resolve}. Throws {@link
   * io.github.splunkoncall.errors.RefusedException} if the service declines, for instance because
   * the incident is already resolved.
   */
  default CommandResult resolveIncident(String incidentNumber) {
    return incidents().resolve(IncidentCommand.of(incidentNumber)).get(0);
  }

  /**
   * Like {@link #resolveIncident(String)}, with a text for the timeline of the incident: {@code
   * PATCH /api-public/v1/incidents/resolve}.
   */
  default CommandResult resolveIncident(String incidentNumber, String message) {
    return incidents()
        .resolve(
            IncidentCommand.builder().addIncidentNumbers(incidentNumber).message(message).build())
        .get(0);
  }

  /** The users of the organisation: {@code GET /api-public/v2/user}. */
  default List<User> getUsers() {
    return users().list();
  }

  /** The teams of the organisation: {@code GET /api-public/v1/team}. */
  default List<Team> getTeams() {
    return teams().list();
  }

  /** The escalation policies of the organisation: {@code GET /api-public/v1/policies}. */
  default List<EscalationPolicySummary> getEscalationPolicies() {
    return escalationPolicies().list();
  }
}
