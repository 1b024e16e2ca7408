package io.github.splunkoncall.retrofit.incidents;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS_BY_USER;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.GET_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static io.github.splunkoncall.Operation.REROUTE_INCIDENTS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS_BY_USER;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import io.github.splunkoncall.incidents.RerouteResult.TargetResult;
import io.github.splunkoncall.internal.Commands;
import io.github.splunkoncall.internal.OnceOnly;
import io.github.splunkoncall.internal.Require;
import io.github.splunkoncall.internal.Reroutes;
import io.github.splunkoncall.retrofit.alerts.AlertsClient;
import io.github.splunkoncall.retrofit.call.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** Incidents over HTTP. */
public final class IncidentsClient implements IncidentsApi {
  private final Connection connection;
  private final IncidentsService service;

  /** The incidents of the organisation that the connection leads to. */
  public IncidentsClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(IncidentsService.class);
  }

  @Override
  public List<Incident> list() {
    return connection.call(LIST_INCIDENTS, service.list(), IncidentsWire.LIST);
  }

  @Override
  public CreatedIncident create(CreateIncidentRequest request) {
    RequestBody body = connection.acting(CREATE_INCIDENT, CreateWire.CREATE, request);
    return connection.call(CREATE_INCIDENT, service.create(body), CreateWire.CREATED);
  }

  @Override
  public CreatedIncident createOnce(CreateIncidentRequest request) {
    return new OnceOnly(this, new AlertsClient(connection), connection::pause).create(request);
  }

  @Override
  public Incident get(String incidentNumber) {
    Require.identifier("incidentNumber", incidentNumber);
    return connection.call(GET_INCIDENT, service.get(incidentNumber), IncidentsWire.INCIDENT);
  }

  @Override
  public List<CommandResult> acknowledge(IncidentCommand command) {
    return command(ACKNOWLEDGE_INCIDENTS, service::acknowledge, command);
  }

  @Override
  public List<CommandResult> resolve(IncidentCommand command) {
    return command(RESOLVE_INCIDENTS, service::resolve, command);
  }

  @Override
  public List<CommandResult> acknowledgeMine() {
    return mine(ACKNOWLEDGE_INCIDENTS_BY_USER, service::acknowledgeByUser, Optional.empty());
  }

  @Override
  public List<CommandResult> acknowledgeMine(String message) {
    return mine(ACKNOWLEDGE_INCIDENTS_BY_USER, service::acknowledgeByUser, Optional.of(message));
  }

  @Override
  public List<CommandResult> resolveMine() {
    return mine(RESOLVE_INCIDENTS_BY_USER, service::resolveByUser, Optional.empty());
  }

  @Override
  public List<CommandResult> resolveMine(String message) {
    return mine(RESOLVE_INCIDENTS_BY_USER, service::resolveByUser, Optional.of(message));
  }

  @Override
  public List<RerouteResult> reroute(List<Reroute> reroutes) {
    Require.notEmpty("reroutes", reroutes);
    RequestBody body = connection.acting(REROUTE_INCIDENTS, RerouteWire.REROUTES, reroutes);
    return Reroutes.accepted(
        REROUTE_INCIDENTS,
        reroutes,
        connection.call(REROUTE_INCIDENTS, service.reroute(body), RerouteWire.RESULTS).stream()
            .map(this::redacted)
            .toList());
  }

  private List<CommandResult> mine(
      Operation operation,
      Function<RequestBody, Call<ResponseBody>> call,
      Optional<String> message) {
    RequestBody body = connection.acting(operation, CommandWire.COMMAND_BY_USER, message);
    return Commands.accepted(operation, results(operation, call.apply(body)));
  }

  private List<CommandResult> command(
      Operation operation,
      Function<RequestBody, Call<ResponseBody>> call,
      IncidentCommand command) {
    RequestBody body = connection.acting(operation, CommandWire.COMMAND, command);
    return Commands.accepted(
        operation, command.incidentNumbers(), results(operation, call.apply(body)));
  }

  private List<CommandResult> results(Operation operation, Call<ResponseBody> call) {
    return connection.call(operation, call, CommandWire.RESULTS).stream()
        .map(this::redacted)
        .toList();
  }

  /** The reason of a refusal becomes part of an exception. */
  private CommandResult redacted(CommandResult result) {
    return result.accepted()
        ? result
        : CommandResult.builder()
            .from(result)
            .message(result.message().map(connection::redacted))
            .build();
  }

  private RerouteResult redacted(RerouteResult result) {
    return RerouteResult.builder()
        .from(result)
        .message(result.message().map(connection::redacted))
        .targets(result.targets().stream().map(this::redacted).toList())
        .build();
  }

  private TargetResult redacted(TargetResult result) {
    return TargetResult.builder()
        .from(result)
        .message(result.message().map(connection::redacted))
        .build();
  }
}
