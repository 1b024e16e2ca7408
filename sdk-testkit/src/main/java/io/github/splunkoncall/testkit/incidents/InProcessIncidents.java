package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;

import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.internal.Commands;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;

/** Incidents through the door in process. */
public record InProcessIncidents(InProcess door) implements IncidentsApi {
  @Override
  public List<Incident> list() {
    return door.call(LIST_INCIDENTS, engine -> engine.incidents().list());
  }

  @Override
  public CreatedIncident create(CreateIncidentRequest request) {
    String user = door.actingUser(CREATE_INCIDENT);
    return door.call(CREATE_INCIDENT, engine -> engine.incidents().create(user, request));
  }

  @Override
  public List<CommandResult> acknowledge(IncidentCommand command) {
    String user = door.actingUser(ACKNOWLEDGE_INCIDENTS);
    return Commands.accepted(
        ACKNOWLEDGE_INCIDENTS,
        command.incidentNumbers(),
        door.call(ACKNOWLEDGE_INCIDENTS, engine -> engine.incidents().acknowledge(user, command)));
  }

  @Override
  public List<CommandResult> resolve(IncidentCommand command) {
    String user = door.actingUser(RESOLVE_INCIDENTS);
    return Commands.accepted(
        RESOLVE_INCIDENTS,
        command.incidentNumbers(),
        door.call(RESOLVE_INCIDENTS, engine -> engine.incidents().resolve(user, command)));
  }
}
