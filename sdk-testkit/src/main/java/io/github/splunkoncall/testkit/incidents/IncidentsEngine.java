package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.testkit.assumptions.Assumption.RESOLVED_STAYS_LISTED;

import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.EntityType;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of incidents in the fake: opened, paged step by step, acknowledged, resolved. */
public final class IncidentsEngine {
  private static final String PORTAL =
      "https://portal.victorops.com/client/fake/popoutIncident?incidentName=";

  private final Organisation organisation;
  private final Paging paging;
  private final Rerouting rerouting;
  private final Map<String, IncidentState> incidents = new LinkedHashMap<>();

  /** The incidents of this organisation; none yet. */
  public IncidentsEngine(Organisation organisation, OnCallEngine onCall) {
    this.organisation = organisation;
    this.paging = new Paging(organisation, onCall);
    this.rerouting = new Rerouting(paging);
  }

  /** The open, acknowledged and recently resolved incidents, newest first. */
  public List<Incident> list() {
    Instant since = organisation.now().minus(organisation.assumed(RESOLVED_STAYS_LISTED));
    List<Incident> list = new ArrayList<>();
    for (IncidentState incident : incidents.values()) {
      if (!incident.resolvedBefore(since)) {
        list.add(incident.incident());
      }
    }
    Collections.reverse(list);
    return Collections.unmodifiableList(list);
  }

  /** All incidents there ever were, oldest first. */
  public List<Incident> all() {
    return incidents.values().stream().map(IncidentState::incident).toList();
  }

  /** One incident, or the refusal of the service. */
  public Incident get(String number) {
    return find(number).orElseThrow(() -> new ServiceRefusal(404, "Incident not found"));
  }

  /** Any incident, also one that the list no longer shows. */
  public Optional<Incident> find(String number) {
    return Optional.ofNullable(incidents.get(number)).map(IncidentState::incident);
  }

  /** Opens an incident and pages the first step of each target. */
  public CreatedIncident create(String username, CreateIncidentRequest request) {
    organisation.requireUser(username);
    request.targets().forEach(paging::requireTarget);
    IncidentState incident = new IncidentState(opened(username, request));
    incidents.put(incident.number(), incident);
    request.targets().forEach(target -> paging.page(incident, target));
    return CreatedIncident.builder()
        .number(incident.number())
        .entityId(incident.entityId())
        .build();
  }

  /** Acknowledges, which stops the paging. */
  public List<CommandResult> acknowledge(String username, IncidentCommand command) {
    return acknowledge(username, Command.of(command));
  }

  /** Resolves. */
  public List<CommandResult> resolve(String username, IncidentCommand command) {
    return resolve(username, Command.of(command));
  }

  /** Acknowledges all open incidents in which the user was paged. */
  public List<CommandResult> acknowledgeMine(String username, Optional<String> message) {
    return acknowledge(username, mine(username, message));
  }

  /** Resolves all open incidents in which the user was paged. */
  public List<CommandResult> resolveMine(String username, Optional<String> message) {
    return resolve(username, mine(username, message));
  }

  /** Pages others for open incidents. */
  public List<RerouteResult> reroute(String username, List<Reroute> reroutes) {
    organisation.requireUser(username);
    return reroutes.stream()
        .map(reroute -> rerouting.reroute(incidents.get(reroute.incidentNumber()), reroute))
        .toList();
  }

  /** Moves the clock; on the way, incidents that nobody took are escalated. */
  public void advance(Duration duration) {
    paging.advance(duration);
  }

  private Command mine(String username, Optional<String> message) {
    return new Command(
        incidents.values().stream()
            .filter(incident -> incident.paged(username) && !incident.is(IncidentPhase.RESOLVED))
            .map(IncidentState::number)
            .toList(),
        message.orElse(""));
  }

  private record Command(List<String> numbers, String message) {
    static Command of(IncidentCommand command) {
      return new Command(command.incidentNumbers(), command.message().orElse(""));
    }
  }

  private List<CommandResult> acknowledge(String username, Command command) {
    return move(username, command, IncidentPhase.ACKED, TransitionName.ACKED);
  }

  private List<CommandResult> resolve(String username, Command command) {
    return move(username, command, IncidentPhase.RESOLVED, TransitionName.RESOLVED);
  }

  private List<CommandResult> move(
      String username, Command command, IncidentPhase to, TransitionName name) {
    organisation.requireUser(username);
    Transition transition =
        Transition.builder()
            .name(name)
            .at(organisation.now())
            .by(username)
            .message(command.message())
            .manually(true)
            .build();
    return command.numbers().stream().map(number -> move(number, to, transition)).toList();
  }

  private CommandResult move(String number, IncidentPhase to, Transition transition) {
    IncidentState incident = incidents.get(number);
    CommandResult.Builder result = CommandResult.builder().incidentNumber(number);
    if (incident == null) {
      return result.accepted(false).message("Incident not found").build();
    }
    result.entityId(incident.entityId());
    if (incident.is(IncidentPhase.RESOLVED)) {
      return result.accepted(false).message("Already resolved").build();
    }
    incident.move(to, transition);
    return result.accepted(true).message("").build();
  }

  private Incident opened(String username, CreateIncidentRequest request) {
    String number = Integer.toString(incidents.size() + 1);
    String alert = organisation.ids().uuid();
    return Incident.builder()
        .number(number)
        .phase(IncidentPhase.UNACKED)
        .entityId(organisation.ids().uuid())
        .displayName(request.summary())
        .service(request.summary())
        .host("")
        .entityState(EntityState.CRITICAL)
        .entityType(EntityType.SERVICE)
        .routingKey("routingdefault")
        .alertCount(1)
        .startTime(organisation.now())
        .lastAlertTime(organisation.now())
        .lastAlertId(alert)
        .firstAlertId(alert)
        .monitorName("vouser-" + username)
        .monitorType(MonitorType.MANUAL)
        .link(PORTAL + number)
        .build();
  }
}
