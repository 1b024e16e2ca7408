package io.github.splunkoncall.incidents;

import java.util.List;

/** Incidents: list, create, acknowledge, resolve. */
public interface IncidentsApi {

  /**
   * The open, acknowledged and recently resolved incidents, all of them, in the order of the
   * service: {@code GET /api-public/v1/incidents}.
   */
  List<Incident> list();

  /**
   * Creates an incident and pages its targets, in the name of the acting user: {@code POST
   * /api-public/v1/incidents}. Never sent twice: repeating it would page again.
   */
  CreatedIncident create(CreateIncidentRequest request);

  /**
   * Acknowledges incidents in the name of the acting user, which stops the paging: {@code PATCH
   * /api-public/v1/incidents/ack}. Returns one result per incident number, in the order given;
   * throws {@link io.github.splunkoncall.errors.RefusedException} if the service declines any.
   */
  List<CommandResult> acknowledge(IncidentCommand command);

  /**
   * Resolves incidents in the name of the acting user: {@code PATCH
   * /api-public/v1/incidents/resolve}. Returns one result per incident number, in the order given;
   * throws {@link io.github.splunkoncall.errors.RefusedException} if the service declines any.
   */
  List<CommandResult> resolve(IncidentCommand command);
}
