package io.github.splunkoncall.retrofit.rotations;

import io.github.splunkoncall.retrofit.call.Connection;
import io.github.splunkoncall.rotations.RotationsApi;

/** Rotations of teams over HTTP. */
public final class RotationsClient implements RotationsApi {
  /** Of the organisation that the connection leads to. */
  public RotationsClient(Connection connection) {}
}
