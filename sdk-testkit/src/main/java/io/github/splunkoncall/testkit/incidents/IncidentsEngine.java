package io.github.splunkoncall.testkit.incidents;

import static io.github.splunkoncall.testkit.assumptions.Assumption.ACKNOWLEDGING_TWICE_IS_ACCEPTED;
import static io.github.splunkoncall.testkit.assumptions.Assumption.IMPOSSIBLE_REROUTE_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.INGEST_LAG;
import static io.github.splunkoncall.testkit.assumptions.Assumption.NEWEST_INCIDENT_COMES_FIRST;
import static io.github.splunkoncall.testkit.assumptions.Assumption.RESOLVED_STAYS_LISTED;
import static io.github.splunkoncall.testkit.assumptions.Assumption.TRANSITIONS_NAME_USERNAMES;
import static io.github.splunkoncall.testkit.assumptions.Assumption.UNKNOWN_INCIDENT_STATUS;
import static io.github.splunkoncall.testkit.assumptions.Assumption.UNKNOWN_TARGET_STATUS;

import io.github.splunkoncall.incidents.CommandResult;
import io.github.splunkoncall.incidents.CreateIncidentRequest;
import io.github.splunkoncall.incidents.CreatedIncident;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentCommand;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.MonitorType;
import io.github.splunkoncall.incidents.Reroute;
import io.github.splunkoncall.incidents.RerouteResult;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.testkit.alerts.ReceivedAlert;
import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.paging.Page;
import io.github.splunkoncall.testkit.snapshot.DueStep;
import io.github.splunkoncall.testkit.snapshot.IncidentSnapshot;
import io.github.splunkoncall.testkit.snapshot.PendingAlert;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.ServiceRefusal;
import io.github.splunkoncall.users.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The life of incidents in the fake: opened, paged step by step, acknowledged, resolved. */
public final class IncidentsEngine {
  private final Organisation organisation;
  private final Paging paging;
  private final Rerouting rerouting;
  private final Register register;
  private final Ingestion ingestion;
  private final Deque<Pending> pending = new ArrayDeque<>();

  /** The incidents of this organisation; none yet. */
  public IncidentsEngine(Organisation organisation, OnCallEngine onCall) {
    this.organisation = organisation;
    this.paging = new Paging(organisation, onCall);
    this.rerouting = new Rerouting(organisation, paging);
    this.register = new Register(organisation);
    this.ingestion = new Ingestion(organisation, register, paging);
  }

  /** An alert that will do something to an incident later. */
  private record Pending(Instant due, ReceivedAlert alert, Optional<String> routingKey) {
    PendingAlert snapshot() {
      return PendingAlert.builder()
          .due(due)
          .uuid(alert.uuid())
          .receivedAt(alert.receivedAt())
          .fields(alert.fields())
          .routingKey(routingKey)
          .build();
    }
  }

  /** The open, acknowledged and recently resolved incidents. */
  public List<Incident> list() {
    Instant since = organisation.now().minus(organisation.assumed(RESOLVED_STAYS_LISTED));
    List<Incident> list = new ArrayList<>();
    register.listed(since).forEach(incident -> list.add(incident.incident()));
    if (organisation.assumed(NEWEST_INCIDENT_COMES_FIRST)) {
      Collections.reverse(list);
    }
    return Collections.unmodifiableList(list);
  }

  /** All incidents there ever were, oldest first. */
  public List<Incident> all() {
    return register.all().stream().map(IncidentState::incident).toList();
  }

  /** The pages so far, oldest first. */
  public List<Page> pages() {
    return paging.pages();
  }

  /** One incident, or the refusal of the service. */
  public Incident get(String number) {
    return find(number).orElseThrow(() -> new ServiceRefusal(404, "Incident not found"));
  }

  /** Any incident, also one that the list no longer shows. */
  public Optional<Incident> find(String number) {
    return Optional.ofNullable(register.find(number)).map(IncidentState::incident);
  }

  /** Opens an incident and pages the first step of each target. */
  public CreatedIncident create(String username, CreateIncidentRequest request) {
    requireUserAndTargets(username, request);
    organisation.requireMultiResponder(request.multiResponder());
    IncidentState incident = opened(username, request);
    if (request.multiResponder().orElse(false)) {
      incident.needSeveralResponders();
    }
    paging.page(incident, request.targets());
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
    if (organisation.assumed(IMPOSSIBLE_REROUTE_STATUS) != 200) {
      reroutes.forEach(
          reroute -> rerouting.requirePossible(register.find(reroute.incidentNumber()), reroute));
    }
    return reroutes.stream()
        .map(reroute -> rerouting.reroute(register.find(reroute.incidentNumber()), reroute))
        .toList();
  }

  /** Does to incidents what an alert says, now or when its time has come. */
  public void receive(ReceivedAlert alert, Optional<String> routingKey) {
    Duration lag = organisation.assumed(INGEST_LAG);
    if (lag.isZero()) {
      ingestion.apply(alert, routingKey);
    } else {
      pending.add(new Pending(organisation.now().plus(lag), alert, routingKey));
    }
  }

  /**
   * Moves the clock; on the way, incidents that nobody took are escalated, and alerts that were on
   * their way come in.
   */
  public void advance(Duration duration) {
    Instant target = organisation.now().plus(duration);
    for (Pending next = pending.peek();
        next != null && !next.due().isAfter(target);
        next = pending.peek()) {
      paging.advance(Duration.between(organisation.now(), next.due()));
      pending.remove();
      ingestion.apply(next.alert(), next.routingKey());
    }
    paging.advance(Duration.between(organisation.now(), target));
  }

  /** All incidents there ever were with what their paging depends on, oldest first. */
  public List<IncidentSnapshot> snapshots() {
    return register.all().stream().map(IncidentState::snapshot).toList();
  }

  /** The steps of escalation and paging policies that are next, in their order. */
  public List<DueStep> due() {
    return paging.due();
  }

  /** The alerts that are on their way to an incident, in their order. */
  public List<PendingAlert> pending() {
    return pending.stream().map(Pending::snapshot).toList();
  }

  /** Adds an incident as it is. */
  public void keep(IncidentSnapshot incident) {
    register.keep(incident);
  }

  /** Goes on with a step of an escalation or paging policy for an incident that is there. */
  public void keep(DueStep step) {
    IncidentState incident = register.find(step.incidentNumber());
    if (incident == null) {
      throw new IllegalArgumentException("there is no incident " + step.incidentNumber());
    }
    paging.keep(step, incident);
  }

  /** Adds a page that was sent before. */
  public void keep(Page page) {
    paging.keep(page);
  }

  /** Lets an alert come to its incident when its time has come. */
  public void keep(PendingAlert alert) {
    pending.add(
        new Pending(
            alert.due(),
            new ReceivedAlert(alert.uuid(), alert.receivedAt(), alert.fields()),
            alert.routingKey()));
  }

  private Command mine(String username, Optional<String> message) {
    return new Command(
        register.paged(username).stream().map(IncidentState::number).toList(), message.orElse(""));
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
    if (organisation.assumed(UNKNOWN_INCIDENT_STATUS) != 200) {
      command.numbers().forEach(this::get);
    }
    Transition transition =
        Transition.builder()
            .name(name)
            .at(organisation.now())
            .by(shown(username))
            .message(command.message())
            .manually(true)
            .build();
    return command.numbers().stream()
        .map(number -> move(username, number, to, transition))
        .toList();
  }

  private CommandResult move(
      String username, String number, IncidentPhase to, Transition transition) {
    IncidentState incident = register.find(number);
    CommandResult.Builder result = CommandResult.builder().incidentNumber(number);
    if (incident == null) {
      return result.accepted(false).message("Incident not found").build();
    }
    result.entityId(incident.entityId());
    if (incident.is(IncidentPhase.RESOLVED)) {
      return result.accepted(false).message("Already resolved").build();
    }
    if (to.equals(IncidentPhase.ACKED)
        && incident.is(IncidentPhase.ACKED)
        && !organisation.assumed(ACKNOWLEDGING_TWICE_IS_ACCEPTED)) {
      return result.accepted(false).message("Already acknowledged").build();
    }
    incident.move(to, transition);
    if (to.equals(IncidentPhase.RESOLVED)) {
      paging.resolved(incident);
    } else {
      paging.responded(incident, username);
    }
    return result.accepted(true).message("").build();
  }

  private String shown(String username) {
    if (organisation.assumed(TRANSITIONS_NAME_USERNAMES)) {
      return username;
    }
    User user = organisation.user(username);
    String fullName = user.firstName().orElse("") + " " + user.lastName().orElse("");
    return user.displayName().orElse(fullName.isBlank() ? username : fullName.strip());
  }

  private void requireUserAndTargets(String username, CreateIncidentRequest request) {
    try {
      organisation.requireUser(username);
      request.targets().forEach(paging::requireTarget);
    } catch (ServiceRefusal refusal) {
      throw refusal.status() == 404
          ? new ServiceRefusal(organisation.assumed(UNKNOWN_TARGET_STATUS), refusal.text())
          : refusal;
    }
  }

  /** A new incident and its alert, which has no times. */
  private IncidentState opened(String username, CreateIncidentRequest request) {
    String uuid = organisation.ids().uuid();
    String entityId = organisation.ids().uuid();
    String monitor = "vouser-" + username;
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("message_type", "CRITICAL");
    fields.put("entity_id", entityId);
    fields.put("entity_display_name", request.summary());
    fields.put("entity_state", "CRITICAL");
    fields.put("state_message", request.details());
    fields.put("monitoring_tool", "manual");
    fields.put("monitor_name", monitor);
    fields.put("created_by", username);
    fields.put("VO_MONITOR_TYPE", MonitorType.MANUAL.text());
    organisation.alerts().put(uuid, new ReceivedAlert(uuid, Optional.empty(), fields).detail());
    return register.add(
        Incident.builder()
            .entityId(entityId)
            .displayName(request.summary())
            .service(request.summary())
            .host("")
            .entityState(EntityState.CRITICAL)
            .routingKey(Register.DEFAULT_ROUTE)
            .monitorName(monitor)
            .monitorType(MonitorType.MANUAL),
        uuid);
  }
}
