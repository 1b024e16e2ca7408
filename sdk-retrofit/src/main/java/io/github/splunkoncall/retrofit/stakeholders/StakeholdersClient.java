package io.github.splunkoncall.retrofit.stakeholders;

import static io.github.splunkoncall.Operation.SEND_STAKEHOLDER_MESSAGE;

import io.github.splunkoncall.retrofit.call.Caller;
import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import io.github.splunkoncall.stakeholders.StakeholdersApi;
import okhttp3.RequestBody;

/** Messages to stakeholders over HTTP. */
public final class StakeholdersClient implements StakeholdersApi {
  private final Connection connection;
  private final StakeholdersService service;

  /** Of the organisation that the connection leads to. */
  public StakeholdersClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(StakeholdersService.class);
  }

  @Override
  public void send(StakeholderMessage message) {
    RequestBody body = Caller.body(StakeholdersWire.MESSAGE, message);
    connection.call(SEND_STAKEHOLDER_MESSAGE, service.send(body));
  }
}
