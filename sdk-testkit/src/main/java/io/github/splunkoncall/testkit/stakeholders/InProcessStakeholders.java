package io.github.splunkoncall.testkit.stakeholders;

import io.github.splunkoncall.stakeholders.StakeholdersApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Messages to stakeholders of an incident through the door in process. */
public record InProcessStakeholders(InProcess door) implements StakeholdersApi {}
