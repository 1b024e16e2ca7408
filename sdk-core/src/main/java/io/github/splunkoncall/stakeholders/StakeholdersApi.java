package io.github.splunkoncall.stakeholders;

/** Messages to stakeholders of an incident. */
public interface StakeholdersApi {}
