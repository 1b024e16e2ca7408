package io.github.splunkoncall.incidents;

import java.util.List;

/** Incidents: list, create, acknowledge, resolve, reroute. */
public interface IncidentsApi {

  /**
   * The open, acknowledged and recently resolved incidents, all of them, in the order of the
   * service: {@code GET /api-public/v1/incidents}.
   */
  List<Incident> list();

  /**
   * Creates an incident and pages its targets, in the name of the acting user: {@code POST
   * /api-public/v1/incidents}. Never sent again if it may have been done, as it would page again.
   */
  CreatedIncident create(CreateIncidentRequest request);

  /**
   * Creates an incident and pages its targets, once, also if an answer is lost: after a failure
   * that may have created it, looks for it for some seconds before it creates it again. To know it
   * again, a reference is added to the details. Calls {@code POST /api-public/v1/incidents}, and
   * after a failure {@code GET /api-public/v1/incidents} and {@code GET
   * /api-public/v1/alerts/{uuid}}, each with a deadline of its own. Throws the failure if it stays
   * unknown what was done; so it never creates again after a timeout or a 504, because the service
   * may still be at work on the first.
   */
  CreatedIncident createOnce(CreateIncidentRequest request);

  /**
   * The incident with this number, however long ago it was resolved: {@code GET
   * /api-public/v1/incidents/{incidentNumber}}.
   */
  Incident get(String incidentNumber);

  /**
   * Acknowledges incidents in the name of the acting user, which stops the paging: {@code PATCH
   * /api-public/v1/incidents/ack}. Returns one result per incident number, in the order given;
   * throws {@link io.github.splunkoncall.errors.RefusedException} if the service declines any. If
   * the call is sent again because an answer was lost, an incident that is already acknowledged by
   * then is no refusal, whoever acknowledged it.
   */
  List<CommandResult> acknowledge(IncidentCommand command);

  /**
   * Resolves incidents in the name of the acting user: {@code PATCH
   * /api-public/v1/incidents/resolve}. Returns one result per incident number, in the order given;
   * throws {@link io.github.splunkoncall.errors.RefusedException} if the service declines any. If
   * the call is sent again because an answer was lost, an incident that is already resolved by then
   * is no refusal, whoever resolved it: the lost attempt may have, and it is as was asked for.
   */
  List<CommandResult> resolve(IncidentCommand command);

  /**
   * Acknowledges every open incident in which the acting user was paged: {@code PATCH
   * /api-public/v1/incidents/byUser/ack}. Returns one result per incident, none if there is no such
   * incident; throws {@link io.github.splunkoncall.errors.RefusedException} if the service declines
   * any. Never sent again if it may have been done, as it would take incidents that came since.
   */
  List<CommandResult> acknowledgeMine();

  /**
   * Like {@link #acknowledgeMine()}, with a text for the timeline of each incident: {@code PATCH
   * /api-public/v1/incidents/byUser/ack}.
   */
  List<CommandResult> acknowledgeMine(String message);

  /**
   * Resolves every open incident in which the acting user was paged: {@code PATCH
   * /api-public/v1/incidents/byUser/resolve}. Returns one result per incident, none if there is no
   * such incident; throws {@link io.github.splunkoncall.errors.RefusedException} if the service
   * declines any. Never sent again if it may have been done, as it would resolve incidents that
   * came since.
   */
  List<CommandResult> resolveMine();

  /**
   * Like {@link #resolveMine()}, with a text for the timeline of each incident: {@code PATCH
   * /api-public/v1/incidents/byUser/resolve}.
   */
  List<CommandResult> resolveMine(String message);

  /**
   * Pages others for incidents, in the name of the acting user: {@code POST
   * /api-public/v1/incidents/reroute}. Returns one result per incident, in the order given. Throws
   * {@link io.github.splunkoncall.errors.RefusedException} if the service declines any incident or
   * any target; what is refused or accepted is an incident number, or a number and a target as
   * {@code 4711/ana}. Never sent again if it may have been done, as it would page again.
   */
  List<RerouteResult> reroute(List<Reroute> reroutes);

  /**
   * Pages these targets for one incident in the place of those who are paged: {@code POST
   * /api-public/v1/incidents/reroute}. Throws as {@link #reroute(List)} does.
   */
  default RerouteResult reroute(String incidentNumber, IncidentTarget... targets) {
    return reroute(List.of(Reroute.of(incidentNumber, targets))).get(0);
  }
}
