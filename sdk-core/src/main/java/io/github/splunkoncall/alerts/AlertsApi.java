package io.github.splunkoncall.alerts;

/** Alerts: what monitoring tools and people reported, message by message. */
public interface AlertsApi {}
