package io.github.splunkoncall.retrofit.stakeholders;

import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.stakeholders.StakeholdersApi;

/** Messages to stakeholders of an incident over HTTP. */
public final class StakeholdersClient implements StakeholdersApi {
  /** Of the organisation that the connection leads to. */
  public StakeholdersClient(Connection connection) {}
}
