package io.github.splunkoncall.retrofit.overrides;

import io.github.splunkoncall.overrides.OverridesApi;
import io.github.splunkoncall.retrofit.call.Connection;

/** Scheduled overrides over HTTP. */
public final class OverridesClient implements OverridesApi {
  /** Of the organisation that the connection leads to. */
  public OverridesClient(Connection connection) {}
}
