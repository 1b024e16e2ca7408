package io.github.splunkoncall.retrofit.teams;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.teams.Team;
import io.github.splunkoncall.teams.TeamsApi;
import java.util.List;

/** Teams over HTTP. */
public final class TeamsClient implements TeamsApi {
  private final Connection connection;
  private final TeamsService service;

  /** The teams of the organisation that the connection leads to. */
  public TeamsClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(TeamsService.class);
  }

  @Override
  public List<Team> list() {
    return connection.call(Operation.LIST_TEAMS, service.list(), TeamsWire.LIST);
  }
}
