package io.github.splunkoncall.retrofit;

import static io.github.splunkoncall.Operation.END_MAINTENANCE_MODE;
import static io.github.splunkoncall.Operation.GET_MAINTENANCE_MODE;
import static io.github.splunkoncall.Operation.START_MAINTENANCE_MODE;

import io.github.splunkoncall.maintenance.MaintenanceInstance;
import io.github.splunkoncall.maintenance.MaintenanceState;
import io.github.splunkoncall.maintenance.MaintenanceTarget;
import io.github.splunkoncall.maintenance.StartMaintenance;
import java.time.Instant;
import java.util.List;

/** The fixtures of maintenance mode in Java. */
final class MaintenanceCases {
  private static final MaintenanceInstance OF_KEYS =
      MaintenanceInstance.builder()
          .instanceId("mm-aZ9")
          .startedBy("kim")
          .startedAt(Instant.parse("2025-01-29T10:00:00.250Z"))
          .purpose("new shelves")
          .addTargets(MaintenanceTarget.routingKeys(List.of("shop", "warehouse/eu")))
          .build();

  private static final MaintenanceInstance GLOBAL =
      MaintenanceInstance.builder()
          .instanceId("mm-bY8")
          .startedBy("noor")
          .startedAt(Instant.parse("2025-01-29T10:01:40Z"))
          .addTargets(MaintenanceTarget.routingKeys(List.of()))
          .global(true)
          .build();

  private MaintenanceCases() {}

  static List<WireCase> all() {
    return List.of(
        WireCase.of(GET_MAINTENANCE_MODE, api -> api.maintenance().state(), state(OF_KEYS, GLOBAL)),
        WireCase.of(
            START_MAINTENANCE_MODE,
            api ->
                api.maintenance()
                    .start(
                        StartMaintenance.builder()
                            .addRoutingKeys("shop", "warehouse/eu")
                            .purpose("new shelves")
                            .build()),
            state(OF_KEYS)),
        new WireCase(
            END_MAINTENANCE_MODE,
            "/api-public/v1/maintenancemode/mm-aZ9/end",
            api -> api.maintenance().end("mm-aZ9"),
            state()));
  }

  static List<PathCase> paths() {
    return List.of(
        new PathCase(
            END_MAINTENANCE_MODE, "maintenancemodeid", (api, x) -> api.maintenance().end(x)));
  }

  private static MaintenanceState state(MaintenanceInstance... instances) {
    return MaintenanceState.builder().organisationSlug("nordshop").addInstances(instances).build();
  }
}
