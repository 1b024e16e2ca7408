package io.github.splunkoncall.testkit.model;

import io.github.splunkoncall.chat.ChatMessageRequest;
import io.github.splunkoncall.chat.ChatQuery;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.IncidentTarget;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.TargetType;
import io.github.splunkoncall.notes.Note;
import io.github.splunkoncall.notes.NoteRequest;
import io.github.splunkoncall.reporting.HistoryQuery;
import io.github.splunkoncall.reporting.NumberRange;
import io.github.splunkoncall.stakeholders.StakeholderMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is done about incidents: by people, with notes and messages. */
final class ResponseActions {
  static final List<Action> ALL =
      List.of(
          Action.of((api, any) -> any.actor(api).incidents().create(incident(any))),
          Action.of((api, any) -> any.actor(api).incidents().create(incident(any))),
          Action.of((api, any) -> any.actor(api).triggerAlarm(any.text(), any.text(), target(any))),
          Action.read((api, any) -> api.incidents().list()),
          Action.read((api, any) -> api.incidents().get(any.incident())),
          Action.of((api, any) -> any.actor(api).incidents().acknowledge(command(any))),
          Action.of((api, any) -> any.actor(api).acknowledgeIncident(any.incident())),
          Action.of((api, any) -> any.actor(api).incidents().resolve(command(any))),
          Action.of((api, any) -> any.actor(api).resolveIncident(any.incident(), any.text())),
          Action.of((api, any) -> any.actor(api).incidents().acknowledgeMine()),
          Action.of((api, any) -> any.actor(api).incidents().acknowledgeMine(any.text())),
          Action.of((api, any) -> any.actor(api).incidents().resolveMine()),
          Action.of((api, any) -> any.actor(api).incidents().resolveMine(any.text())),
          Action.of((api, any) -> any.actor(api).incidents().reroute(reroutes(any))),
          Action.of(
              (api, any) ->
                  any.actor(api).incidents().reroute(any.incident(), target(any), target(any))),
          Action.read((api, any) -> api.notes().list(any.incident())),
          Action.of((api, any) -> api.notes().create(any.incident(), note(any, any.name()))),
          Action.of((api, any) -> api.notes().create(any.incident(), note(any, any.name()))),
          Action.of(
              (api, any) -> {
                String incident = any.incident();
                api.notes().update(incident, note(any, noteName(any, incident)));
              }),
          Action.of(
              (api, any) -> {
                String incident = any.incident();
                String name = noteName(any, incident);
                api.notes().update(incident, name, note(any, any.name()));
              }),
          Action.of(
              (api, any) -> {
                String incident = any.incident();
                api.notes().delete(incident, noteName(any, incident));
              }),
          Action.of((api, any) -> api.chat().send(message(any))),
          Action.read((api, any) -> api.chat().messages(chatQuery(any))),
          Action.read((api, any) -> api.chat().messages()),
          Action.of((api, any) -> api.stakeholders().send(stakeholderMessage(any))),
          Action.read((api, any) -> api.reporting().incidents(history(any))),
          Action.read(
              (api, any) ->
                  api.reporting()
                      .history(history(any), any.of(Duration.ZERO, Duration.ofMinutes(1)))),
          Action.read((api, any) -> api.getIncidents()));

  private ResponseActions() {}

  static IncidentTarget target(Any any) {
    return switch (any.below(8)) {
      case 0, 1, 2 -> IncidentTarget.user(any.user());
      case 3, 4, 5 -> IncidentTarget.escalationPolicy(any.policy());
      case 6 -> IncidentTarget.of(TargetType.of(any.name()), any.name());
      default -> IncidentTarget.escalationPolicy(any.team());
    };
  }

  private static List<IncidentTarget> targets(Any any) {
    return IntStream.range(0, 1 + any.below(3)).mapToObj(i -> target(any)).toList();
  }

  private static CreateIncidentRequest incident(Any any) {
    CreateIncidentRequest.Builder incident = CreateIncidentRequest.builder();
    incident.summary(any.text()).details(any.text()).targets(targets(any));
    any.maybe(() -> incident.multiResponder(any.yes()));
    return incident.build();
  }

  private static IncidentCommand command(Any any) {
    IncidentCommand.Builder command = IncidentCommand.builder();
    command.addIncidentNumbers(any.some(any.incidents()));
    any.maybe(() -> command.message(any.text()));
    return command.build();
  }

  private static List<Reroute> reroutes(Any any) {
    return IntStream.range(0, 1 + any.below(3)).mapToObj(i -> reroute(any)).toList();
  }

  private static Reroute reroute(Any any) {
    Reroute.Builder reroute = Reroute.builder();
    reroute.incidentNumber(any.incident()).targets(targets(any));
    any.maybe(() -> reroute.additional(any.yes()));
    return reroute.build();
  }

  private static String noteName(Any any, String incident) {
    boolean exists = any.incidents().anyMatch(incident::equals);
    return any.of(
        exists ? any.known().notes().list(incident).stream().map(Note::name) : Stream.of());
  }

  private static NoteRequest note(Any any, String name) {
    NoteRequest.Builder note = NoteRequest.builder();
    note.name(name).jsonValue(any.json());
    any.maybe(() -> note.displayName(any.text()));
    return note.build();
  }

  private static ChatMessageRequest message(Any any) {
    ChatMessageRequest.Builder message = ChatMessageRequest.builder();
    message.username(any.user()).text(any.text()).monitoringTool(any.text());
    any.maybe(() -> message.incidentNumber(any.incident()));
    any.maybe(() -> message.externalUsername(any.name()));
    any.maybe(() -> message.tags(List.of(any.text(), any.name())));
    return message.build();
  }

  private static ChatQuery chatQuery(Any any) {
    ChatQuery.Builder query = ChatQuery.builder();
    any.maybe(() -> query.incidentNumber(any.incident()));
    any.maybe(() -> query.limit(any.of(1, 2, 100, 1000, 0, Integer.MAX_VALUE)));
    any.maybe(() -> query.offset(any.of(0, 1, 5, -1, Integer.MAX_VALUE)));
    return query.build();
  }

  private static StakeholderMessage stakeholderMessage(Any any) {
    StakeholderMessage.Builder message = StakeholderMessage.builder();
    message.title(any.text()).message(any.text()).incidentNumber(any.incident());
    message.addRecipients(any.some(any.users()));
    any.maybe(() -> message.addRecipientTeams(any.some(any.teams())));
    return message.build();
  }

  private static HistoryQuery history(Any any) {
    HistoryQuery.Builder query = HistoryQuery.builder();
    any.maybe(query::allPhases);
    any.maybe(() -> query.limit(any.of(1, 2, 100, 0, 101)));
    any.maybe(() -> query.offset(any.of(0, 1, 3, Integer.MAX_VALUE)));
    any.maybe(() -> query.addNumbers(any.some(any.incidents())));
    any.maybe(() -> query.addNumberRanges(new NumberRange("1", any.incident())));
    any.maybe(() -> query.routingKey(any.routingKey()));
    any.maybe(() -> query.entityId(AlertActions.entityId(any)));
    any.maybe(() -> query.addHosts(any.name()));
    any.maybe(() -> query.addServices(any.text()));
    any.maybe(() -> query.startedAfter(any.time()));
    any.maybe(() -> query.startedBefore(any.time()));
    any.maybe(() -> query.addPhases(any.of(IncidentPhase.ACKED, IncidentPhase.of(any.name()))));
    return query.build();
  }
}
