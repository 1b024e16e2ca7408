package io.github.splunkoncall.testkit.rotations;

import io.github.splunkoncall.testkit.state.Organisation;

/** Rotations of teams in the fake. */
public final class RotationsEngine {
  /** Of this organisation. */
  public RotationsEngine(Organisation organisation) {}
}
