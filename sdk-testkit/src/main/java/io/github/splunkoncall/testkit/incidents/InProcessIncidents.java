package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS_BY_USER;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.GET_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static io.github.splunkoncall.Operation.REROUTE_INCIDENTS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS_BY_USER;

import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import io.github.splunkoncall.internal.Commands;
import io.github.splunkoncall.internal.OnceOnly;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.internal.Reroutes;
import io.github.splunkoncall.testkit.alerts.InProcessAlerts;
import io.github.splunkoncall.testkit.engine.Arguments;
import io.github.splunkoncall.testkit.engine.InProcess;
import java.util.List;
import java.util.Optional;

/** Incidents through the door in process. */
public record InProcessIncidents(InProcess door) implements IncidentsApi {
  @Override
  public List<Incident> list() {
    return door.call(LIST_INCIDENTS, Arguments.none(), engine -> engine.incidents().list());
  }

  @Override
  public CreatedIncident create(CreateIncidentRequest request) {
    String user = door.actingUser(CREATE_INCIDENT);
    return door.call(
        CREATE_INCIDENT,
        Arguments.none().body(request).actor(user),
        engine -> engine.incidents().create(user, request));
  }

  /** Waits for nothing before it looks again. */
  @Override
  public CreatedIncident createOnce(CreateIncidentRequest request) {
    return new OnceOnly(this, new InProcessAlerts(door), wait -> {}).create(request);
  }

  @Override
  public Incident get(String incidentNumber) {
    Require.identifier("incidentNumber", incidentNumber);
    return door.call(
        GET_INCIDENT,
        Arguments.of("incidentNumber", incidentNumber),
        engine -> engine.incidents().get(incidentNumber));
  }

  @Override
  public List<CommandResult> acknowledge(IncidentCommand command) {
    String user = door.actingUser(ACKNOWLEDGE_INCIDENTS);
    return Commands.accepted(
        ACKNOWLEDGE_INCIDENTS,
        command.incidentNumbers(),
        door.call(
            ACKNOWLEDGE_INCIDENTS,
            Arguments.none().body(command).actor(user),
            engine -> engine.incidents().acknowledge(user, command)));
  }

  @Override
  public List<CommandResult> resolve(IncidentCommand command) {
    String user = door.actingUser(RESOLVE_INCIDENTS);
    return Commands.accepted(
        RESOLVE_INCIDENTS,
        command.incidentNumbers(),
        door.call(
            RESOLVE_INCIDENTS,
            Arguments.none().body(command).actor(user),
            engine -> engine.incidents().resolve(user, command)));
  }

  @Override
  public List<CommandResult> acknowledgeMine() {
    return acknowledgeMine(Optional.empty());
  }

  @Override
  public List<CommandResult> acknowledgeMine(String message) {
    return acknowledgeMine(Optional.of(message));
  }

  @Override
  public List<CommandResult> resolveMine() {
    return resolveMine(Optional.empty());
  }

  @Override
  public List<CommandResult> resolveMine(String message) {
    return resolveMine(Optional.of(message));
  }

  @Override
  public List<RerouteResult> reroute(List<Reroute> reroutes) {
    Require.notEmpty("reroutes", reroutes);
    String user = door.actingUser(REROUTE_INCIDENTS);
    return Reroutes.accepted(
        REROUTE_INCIDENTS,
        reroutes,
        door.call(
            REROUTE_INCIDENTS,
            Arguments.none().body(List.copyOf(reroutes)).actor(user),
            engine -> engine.incidents().reroute(user, reroutes)));
  }

  private List<CommandResult> acknowledgeMine(Optional<String> message) {
    String user = door.actingUser(ACKNOWLEDGE_INCIDENTS_BY_USER);
    return Commands.accepted(
        ACKNOWLEDGE_INCIDENTS_BY_USER,
        door.call(
            ACKNOWLEDGE_INCIDENTS_BY_USER,
            Arguments.none().actor(user).with("message", message),
            engine -> engine.incidents().acknowledgeMine(user, message)));
  }

  private List<CommandResult> resolveMine(Optional<String> message) {
    String user = door.actingUser(RESOLVE_INCIDENTS_BY_USER);
    return Commands.accepted(
        RESOLVE_INCIDENTS_BY_USER,
        door.call(
            RESOLVE_INCIDENTS_BY_USER,
            Arguments.none().actor(user).with("message", message),
            engine -> engine.incidents().resolveMine(user, message)));
  }
}
