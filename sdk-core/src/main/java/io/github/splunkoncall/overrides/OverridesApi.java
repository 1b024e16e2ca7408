package io.github.splunkoncall.overrides;

/** Scheduled overrides: who stands in for an absent user. */
public interface OverridesApi {}
