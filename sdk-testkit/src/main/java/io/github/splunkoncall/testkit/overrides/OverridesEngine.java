package io.github.splunkoncall.testkit.overrides;

import io.github.splunkoncall.testkit.state.Organisation;

/** Scheduled overrides in the fake. */
public final class OverridesEngine {
  /** Of this organisation. */
  public OverridesEngine(Organisation organisation) {}
}
