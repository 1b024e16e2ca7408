package io.github.splunkoncall.retrofit.oncall;

import io.github.splunkoncall.Operation;
import io.github.splunkoncall.oncall.OnCallApi;
import io.github.splunkoncall.oncall.TeamOnCall;
import io.github.splunkoncall.retrofit.call.Connection;
import java.util.List;

/** On-call over HTTP. */
public final class OnCallClient implements OnCallApi {
  private final Connection connection;
  private final OnCallService service;

  /** The on-call of the organisation that the connection leads to. */
  public OnCallClient(Connection connection) {
    this.connection = connection;
    this.service = connection.service(OnCallService.class);
  }

  @Override
  public List<TeamOnCall> current() {
    return connection.call(Operation.GET_CURRENT_ON_CALL, service.current(), OnCallWire.CURRENT);
  }
}
