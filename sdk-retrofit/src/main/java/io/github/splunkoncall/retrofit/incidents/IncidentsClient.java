package io.github.splunkoncall.retrofit.incidents;

import static io.github.splunkoncall.Operation.ACKNOWLEDGE_INCIDENTS;
import static io.github.splunkoncall.Operation.CREATE_INCIDENT;
import static io.github.splunkoncall.Operation.LIST_INCIDENTS;
import static io.github.splunkoncall.Operation.RESOLVE_INCIDENTS;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentsApi;
import io.github.splunkoncall.internal.Commands;
import io.github.splunkoncall.retrofit.call.Connection;
import java.util.List;
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
  public List<CommandResult> acknowledge(IncidentCommand command) {
    return command(ACKNOWLEDGE_INCIDENTS, service::acknowledge, command);
  }

  @Override
  public List<CommandResult> resolve(IncidentCommand command) {
    return command(RESOLVE_INCIDENTS, service::resolve, command);
  }

  private List<CommandResult> command(
      Operation operation,
      Function<RequestBody, Call<ResponseBody>> call,
      IncidentCommand command) {
    RequestBody body = connection.acting(operation, CommandWire.COMMAND, command);
    return Commands.accepted(
        operation,
        command.incidentNumbers(),
        connection.call(operation, call.apply(body), CommandWire.RESULTS).stream()
            .map(this::redacted)
            .toList());
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
}
