package io.github.splunkoncall.testkit.overrides;

import io.github.splunkoncall.overrides.OverridesApi;
import io.github.splunkoncall.testkit.engine.InProcess;

/** Scheduled overrides through the door in process. */
public record InProcessOverrides(InProcess door) implements OverridesApi {}
