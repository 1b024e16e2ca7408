package io.github.splunkoncall.testkit.stakeholders;

import io.github.splunkoncall.testkit.state.Organisation;

/** Messages to stakeholders of an incident in the fake. */
public final class StakeholdersEngine {
  /** Of this organisation. */
  public StakeholdersEngine(Organisation organisation) {}
}
