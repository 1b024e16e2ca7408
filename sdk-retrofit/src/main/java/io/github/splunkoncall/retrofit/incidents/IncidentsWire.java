package io.github.splunkoncall.retrofit.incidents;

import static io.github.splunkoncall.retrofit.wire.Codecs.BOOLEAN;
import static io.github.splunkoncall.retrofit.wire.Codecs.INSTANT;
import static io.github.splunkoncall.retrofit.wire.Codecs.NUMBER_TEXT;
import static io.github.splunkoncall.retrofit.wire.Codecs.STRING;

import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.TargetType;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.retrofit.escalationpolicies.EscalationPoliciesWire;
import io.github.splunkoncall.retrofit.wire.Acting;
import io.github.splunkoncall.retrofit.wire.Codec;
import io.github.splunkoncall.retrofit.wire.Codecs;
import io.github.splunkoncall.retrofit.wire.Table;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

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
  private static final Codec<TargetType> TARGET_TYPE =
      Codecs.open(TargetType.values(), TargetType::of);

  private static final Table<Transition, Transition.Builder> TRANSITION =
      Table.of(Transition::builder, Transition.Builder::build)
          .field("name", TRANSITION_NAME, Transition::name, Transition.Builder::name)
          .optional("at", INSTANT, Transition::at, Transition.Builder::at)
          .optional("by", STRING, Transition::by, Transition.Builder::by)
          .optional("message", STRING, Transition::message, Transition.Builder::message)
          .optional("manually", BOOLEAN, Transition::manually, Transition.Builder::manually)
          .optional("alertId", STRING, Transition::alertId, Transition.Builder::alertId)
          .build();

  /** An incident; the link is spelled in two ways (Q9). */
  public static final Table<Incident, Incident.Builder> INCIDENT =
      Table.of(Incident::builder, Incident.Builder::build)
          .field("incidentNumber", NUMBER_TEXT, Incident::number, Incident.Builder::number)
          .optional("entityId", STRING, Incident::entityId, Incident.Builder::entityId)
          .optional(
              "entityDisplayName", STRING, Incident::displayName, Incident.Builder::displayName)
          .optional(
              "entityState", ENTITY_STATE, Incident::entityState, Incident.Builder::entityState)
          .optional("entityType", ENTITY_TYPE, Incident::entityType, Incident.Builder::entityType)
          .field("currentPhase", PHASE, Incident::phase, Incident.Builder::phase)
          .optional("routingKey", STRING, Incident::routingKey, Incident.Builder::routingKey)
          .optional("service", STRING, Incident::service, Incident.Builder::service)
          .optional("host", STRING, Incident::host, Incident.Builder::host)
          .number("alertCount", Incident::alertCount, Incident.Builder::alertCount)
          .optional("startTime", INSTANT, Incident::startTime, Incident.Builder::startTime)
          .optional(
              "lastAlertTime", INSTANT, Incident::lastAlertTime, Incident.Builder::lastAlertTime)
          .optional("lastAlertId", STRING, Incident::lastAlertId, Incident.Builder::lastAlertId)
          .optional(
              "firstAlertUuid", STRING, Incident::firstAlertId, Incident.Builder::firstAlertId)
          .optional("monitorName", STRING, Incident::monitorName, Incident.Builder::monitorName)
          .optional(
              "monitorType", MONITOR_TYPE, Incident::monitorType, Incident.Builder::monitorType)
          .optional("incidentLink", STRING, Incident::link, Incident.Builder::link)
          .alsoRead("incidentUrl")
          .list("pagedTeams", STRING, Incident::pagedTeams, Incident.Builder::addPagedTeams)
          .list("pagedUsers", STRING, Incident::pagedUsers, Incident.Builder::addPagedUsers)
          .list(
              "pagedPolicies",
              EscalationPoliciesWire.SUMMARY,
              Incident::pagedPolicies,
              Incident.Builder::addPagedPolicies)
          .list("transitions", TRANSITION, Incident::transitions, Incident.Builder::addTransitions)
          .build();

  /** The incidents of the organisation. */
  public static final Codec<List<Incident>> LIST =
      Table.envelope("incidents", Codecs.list(INCIDENT)).build();

  static final Table<IncidentTarget, IncidentTarget.Builder> TARGET =
      Table.of(IncidentTarget::builder, IncidentTarget.Builder::build)
          .field("type", TARGET_TYPE, IncidentTarget::type, IncidentTarget.Builder::type)
          .field("slug", STRING, IncidentTarget::slug, IncidentTarget.Builder::slug)
          .build();

  /** A request to create an incident. */
  public static final Codec<Acting<CreateIncidentRequest>> CREATE =
      Acting.table(CreateIncidentRequest::builder, CreateIncidentRequest.Builder::build)
          .field(
              "summary",
              STRING,
              acting -> acting.request().summary(),
              (draft, value) -> draft.builder().summary(value))
          .field(
              "details",
              STRING,
              acting -> acting.request().details(),
              (draft, value) -> draft.builder().details(value))
          .list(
              "targets",
              TARGET,
              acting -> acting.request().targets(),
              (draft, value) -> draft.builder().addTargets(value))
          .optional(
              "isMultiResponder",
              BOOLEAN,
              acting -> acting.request().multiResponder(),
              (draft, value) -> draft.builder().multiResponder(value))
          .build();

  /** The answer to it; one without a number is a refusal (Q11). */
  public static final Codec<CreatedIncident> CREATED =
      Table.of(CreatedIncident::builder, CreatedIncident.Builder::build)
          .field(
              "incidentNumber",
              NUMBER_TEXT,
              CreatedIncident::number,
              CreatedIncident.Builder::number)
          .optional(
              "entityId", STRING, CreatedIncident::entityId, CreatedIncident.Builder::entityId)
          .orRefusal()
          .build();

  /** A request to acknowledge or to resolve; what it calls names are numbers. */
  public static final Codec<Acting<IncidentCommand>> COMMAND =
      Acting.table(IncidentCommand::builder, IncidentCommand.Builder::build)
          .list(
              "incidentNames",
              NUMBER_TEXT,
              acting -> acting.request().incidentNumbers(),
              (draft, value) -> draft.builder().addIncidentNumbers(value))
          .optional(
              "message",
              STRING,
              acting -> acting.request().message(),
              (draft, value) -> draft.builder().message(value))
          .build();

  /** A request to acknowledge or to resolve whatever a user was paged for: only a message. */
  public static final Codec<Acting<Optional<String>>> COMMAND_BY_USER =
      Acting.<Optional<String>, AtomicReference<@Nullable String>>table(
              AtomicReference::new, message -> Optional.ofNullable(message.get()))
          .optional(
              "message",
              STRING,
              Acting::request,
              (draft, value) -> draft.builder().getAndSet(value))
          .build();

  private static final Table<CommandResult, CommandResult.Builder> RESULT =
      Table.of(CommandResult::builder, CommandResult.Builder::build)
          .field(
              "incidentNumber",
              NUMBER_TEXT,
              CommandResult::incidentNumber,
              CommandResult.Builder::incidentNumber)
          .optional("entityId", STRING, CommandResult::entityId, CommandResult.Builder::entityId)
          .field("cmdAccepted", BOOLEAN, CommandResult::accepted, CommandResult.Builder::accepted)
          .optional("message", STRING, CommandResult::message, CommandResult.Builder::message)
          .build();

  /** The answer to it: a result per incident. */
  public static final Codec<List<CommandResult>> RESULTS =
      Table.envelope("results", Codecs.list(RESULT)).build();

  private IncidentsWire() {}
}
