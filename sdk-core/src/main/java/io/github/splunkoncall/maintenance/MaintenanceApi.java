package io.github.splunkoncall.maintenance;

/**
 * Maintenance mode: incidents are opened, but nobody is paged. A mode covers routing keys or, if it
 * is global, everything, and lasts until it is ended.
 */
public interface MaintenanceApi {

  /** All maintenance modes that are active: {@code GET /api-public/v1/maintenancemode}. */
  MaintenanceState state();

  /**
   * Starts a maintenance mode and returns all that are active: {@code POST
   * /api-public/v1/maintenancemode/start}. Throws {@link
   * io.github.splunkoncall.errors.ConflictException} for a second global one and {@link
   * io.github.splunkoncall.errors.InvalidRequestException} if there are too many. Never sent again
   * if it may have been done.
   */
  MaintenanceState start(StartMaintenance request);

  /**
   * Ends a maintenance mode and returns those that are still active: {@code PUT
   * /api-public/v1/maintenancemode/{maintenancemodeid}/end}.
   */
  MaintenanceState end(String instanceId);
}
