package io.github.splunkoncall.retrofit.incidents;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.INSTANT;
import static io.github.splunkoncall.retrofit.wire.Codecs.NUMBER_TEXT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.retrofit.escalationpolicies.EscalationPoliciesWire;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;

/** Incidents on the wire. */
public final class IncidentsWire {
  private static final Codec<IncidentPhase> PHASE =
      Codecs.open(IncidentPhase.values(), IncidentPhase::of);
  private static final Codec<EntityState> ENTITY_STATE =
      Codecs.open(EntityState.values(), EntityState::of);
  private static final Codec<EntityType> ENTITY_TYPE =
      Codecs.open(EntityType.values(), EntityType::of);
  private static final Codec<MonitorType> MONITOR_TYPE =
      Codecs.open(MonitorType.values(), MonitorType::of);
  private static final Codec<TransitionName> TRANSITION_NAME =
      Codecs.open(TransitionName.values(), TransitionName::of);

  private static final Table<Transition, Transition.Builder> TRANSITION =
      Table.of(Transition::builder, Transition.Builder::build)
          .field("name", TRANSITION_NAME, Transition::name, Transition.Builder::name)
          .optional("at", INSTANT, Transition::at, Transition.Builder::at)
          .optional("by", STRING, Transition::by, Transition.Builder::by)
          .optional("message", STRING, Transition::message, Transition.Builder::message)
          .optional("manually", BOOLEAN, Transition::manually, Transition.Builder::manually)
          .optional("alertId", STRING, Transition::alertId, Transition.Builder::alertId)
          .optional("alertUrl", STRING, Transition::alertUrl, Transition.Builder::alertUrl)
          .build();

  /** An incident; the link is spelled in two ways (Q9). */
  public static final Table<Incident, Incident.Builder> INCIDENT =
      incident("incidentLink", "incidentUrl");

  /** The incidents of the organisation. */
  public static final Codec<List<Incident>> LIST =
      Table.envelope("incidents", Codecs.list(INCIDENT)).build();

  /** An incident whose link is written under its older name (Q9). */
  public static final Table<Incident, Incident.Builder> INCIDENT_WITH_URL =
      incident("incidentUrl", "incidentLink");

  /** The incidents of the organisation, their links under the older name (Q9). */
  public static final Codec<List<Incident>> LIST_WITH_URLS =
      Table.envelope("incidents", Codecs.list(INCIDENT_WITH_URL)).build();

  private IncidentsWire() {}

  private static Table<Incident, Incident.Builder> incident(String link, String alias) {
    return Table.of(Incident::builder, Incident.Builder::build)
        .field("incidentNumber", NUMBER_TEXT, Incident::number, Incident.Builder::number)
        .optional("entityId", STRING, Incident::entityId, Incident.Builder::entityId)
        .optional("entityDisplayName", STRING, Incident::displayName, Incident.Builder::displayName)
        .optional("entityState", ENTITY_STATE, Incident::entityState, Incident.Builder::entityState)
        .optional("entityType", ENTITY_TYPE, Incident::entityType, Incident.Builder::entityType)
        .field("currentPhase", PHASE, Incident::phase, Incident.Builder::phase)
        .optional("routingKey", STRING, Incident::routingKey, Incident.Builder::routingKey)
        .optional("service", STRING, Incident::service, Incident.Builder::service)
        .optional("host", STRING, Incident::host, Incident.Builder::host)
        .number("alertCount", Incident::alertCount, Incident.Builder::alertCount)
        .optional("startTime", INSTANT, Incident::startTime, Incident.Builder::startTime)
        .optional("endTime", INSTANT, Incident::endTime, Incident.Builder::endTime)
        .optional(
            "lastAlertTime", INSTANT, Incident::lastAlertTime, Incident.Builder::lastAlertTime)
        .optional("lastAlertId", STRING, Incident::lastAlertId, Incident.Builder::lastAlertId)
        .optional("firstAlertUuid", STRING, Incident::firstAlertId, Incident.Builder::firstAlertId)
        .optional("monitorName", STRING, Incident::monitorName, Incident.Builder::monitorName)
        .optional("monitorType", MONITOR_TYPE, Incident::monitorType, Incident.Builder::monitorType)
        .optional(link, STRING, Incident::link, Incident.Builder::link)
        .alsoRead(alias)
        .list("pagedTeams", STRING, Incident::pagedTeams, Incident.Builder::addPagedTeams)
        .list("pagedUsers", STRING, Incident::pagedUsers, Incident.Builder::addPagedUsers)
        .list(
            "pagedPolicies",
            EscalationPoliciesWire.SUMMARY,
            Incident::pagedPolicies,
            Incident.Builder::addPagedPolicies)
        .list("transitions", TRANSITION, Incident::transitions, Incident.Builder::addTransitions)
        .orRefusal()
        .build();
  }
}
