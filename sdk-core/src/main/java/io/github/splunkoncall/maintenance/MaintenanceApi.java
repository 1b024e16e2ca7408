package io.github.splunkoncall.maintenance;

/** Maintenance mode: incidents that page nobody. */
public interface MaintenanceApi {}
