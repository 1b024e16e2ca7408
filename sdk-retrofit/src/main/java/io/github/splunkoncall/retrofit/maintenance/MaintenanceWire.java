package io.github.splunkoncall.retrofit.maintenance;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.EPOCH_MILLIS;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.maintenance.MaintenanceInstance;
import io.github.splunkoncall.maintenance.MaintenanceState;
import io.github.splunkoncall.maintenance.MaintenanceTarget;
import io.github.splunkoncall.maintenance.MaintenanceTargetType;
import io.github.splunkoncall.maintenance.StartMaintenance;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;

/** Maintenance mode on the wire. */
public final class MaintenanceWire {
  private static final Codec<MaintenanceTargetType> TYPE =
      Codecs.open(MaintenanceTargetType.values(), MaintenanceTargetType::of);

  private static final Codec<MaintenanceTarget> TARGET =
      Table.of(MaintenanceTarget::builder, MaintenanceTarget.Builder::build)
          .field("type", TYPE, MaintenanceTarget::type, MaintenanceTarget.Builder::type)
          .list("names", STRING, MaintenanceTarget::names, MaintenanceTarget.Builder::addNames)
          .build();

  private static final Codec<MaintenanceInstance> INSTANCE =
      Table.of(MaintenanceInstance::builder, MaintenanceInstance.Builder::build)
          .field(
              "instanceId",
              STRING,
              MaintenanceInstance::instanceId,
              MaintenanceInstance.Builder::instanceId)
          .optional(
              "startedBy",
              STRING,
              MaintenanceInstance::startedBy,
              MaintenanceInstance.Builder::startedBy)
          .optional(
              "startedAt",
              EPOCH_MILLIS,
              MaintenanceInstance::startedAt,
              MaintenanceInstance.Builder::startedAt)
          .optional(
              "purpose", STRING, MaintenanceInstance::purpose, MaintenanceInstance.Builder::purpose)
          .list(
              "targets",
              TARGET,
              MaintenanceInstance::targets,
              MaintenanceInstance.Builder::addTargets)
          .field(
              "isGlobal", BOOLEAN, MaintenanceInstance::global, MaintenanceInstance.Builder::global)
          .build();

  /** The maintenance modes of an organisation: the answer of all operations. */
  public static final Codec<MaintenanceState> STATE =
      Table.of(StateDraft::new, StateDraft::build)
          .optional(
              "companyId", STRING, MaintenanceState::organisationSlug, StateDraft::organisation)
          .field(
              "activeInstances",
              Codecs.list(INSTANCE),
              MaintenanceState::instances,
              StateDraft::instances)
          .orRefusal()
          .build();

  /** A maintenance mode to start; an empty array of names covers everything. */
  public static final Codec<StartMaintenance> START =
      Table.of(StartMaintenance::builder, StartMaintenance.Builder::build)
          .written("type", request -> MaintenanceTargetType.ROUTING_KEYS.text())
          .field(
              "names", Codecs.list(STRING), StartMaintenance::routingKeys, MaintenanceWire::names)
          .optional("purpose", STRING, StartMaintenance::purpose, StartMaintenance.Builder::purpose)
          .build();

  private MaintenanceWire() {}

  private static void names(StartMaintenance.Builder builder, List<String> names) {
    builder.global(names.isEmpty()).addAllRoutingKeys(names);
  }

  /** A state that is being read. One with nothing in it is none. */
  private static final class StateDraft {
    private final MaintenanceState.Builder builder = MaintenanceState.builder();
    private boolean empty = true;

    private void organisation(String organisation) {
      empty = false;
      builder.organisationSlug(organisation);
    }

    private void instances(List<MaintenanceInstance> instances) {
      empty = false;
      builder.instances(instances);
    }

    private MaintenanceState build() {
      if (empty) {
        throw new IllegalStateException("there is no field 'activeInstances'");
      }
      return builder.build();
    }
  }
}
