package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.escalationpolicies.PolicyRef;
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
import io.github.splunkoncall.incidents.TransitionName;
import io.github.splunkoncall.testkit.oncall.OnCallEngine;
import io.github.splunkoncall.testkit.state.Organisation;
import io.github.splunkoncall.testkit.state.Policy;
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
  /** For how long a resolved incident stays in the list; the service does not document it. */
  private static final Duration RECENTLY_RESOLVED = Duration.ofHours(24);

  private static final String PORTAL =
      "https://portal.victorops.com/client/fake/popoutIncident?incidentName=";

  private final Organisation organisation;
  private final Escalation escalation;
  private final Map<String, IncidentState> incidents = new LinkedHashMap<>();

  /** The incidents of this organisation; none yet. */
  public IncidentsEngine(Organisation organisation, OnCallEngine onCall) {
    this.organisation = organisation;
    this.escalation = new Escalation(organisation, onCall);
  }

  /** The open, acknowledged and recently resolved incidents, newest first. */
  public List<Incident> list() {
    Instant since = organisation.now().minus(RECENTLY_RESOLVED);
    List<Incident> list = new ArrayList<>();
    for (IncidentState incident : incidents.values()) {
      if (!incident.resolvedBefore(since)) {
        list.add(incident.incident());
      }
    }
    Collections.reverse(list);
    return Collections.unmodifiableList(list);
  }

  /** Any incident, also one that the list no longer shows. */
  public Optional<Incident> find(String number) {
    return Optional.ofNullable(incidents.get(number)).map(IncidentState::incident);
  }

  /** Opens an incident and pages the first step of each target. */
  public CreatedIncident create(String username, CreateIncidentRequest request) {
    organisation.requireUser(username);
    request.targets().forEach(this::requireTarget);
    IncidentState incident = new IncidentState(opened(username, request));
    incidents.put(incident.number(), incident);
    for (IncidentTarget target : request.targets()) {
      page(incident, target);
    }
    return CreatedIncident.builder()
        .number(incident.number())
        .entityId(incident.entityId())
        .build();
  }

  /** Acknowledges, which stops the paging. */
  public List<CommandResult> acknowledge(String username, IncidentCommand command) {
    return command(username, command, IncidentPhase.ACKED, TransitionName.ACKED);
  }

  /** Resolves. */
  public List<CommandResult> resolve(String username, IncidentCommand command) {
    return command(username, command, IncidentPhase.RESOLVED, TransitionName.RESOLVED);
  }

  /** Moves the clock; on the way, incidents that nobody took are escalated. */
  public void advance(Duration duration) {
    escalation.advance(duration);
  }

  private List<CommandResult> command(
      String username, IncidentCommand command, IncidentPhase to, TransitionName name) {
    organisation.requireUser(username);
    String message = command.message().orElse("");
    return command.incidentNumbers().stream()
        .map(number -> move(number, to, name, username, message))
        .toList();
  }

  private CommandResult move(
      String number, IncidentPhase to, TransitionName name, String username, String message) {
    IncidentState incident = incidents.get(number);
    CommandResult.Builder result = CommandResult.builder().incidentNumber(number);
    if (incident == null) {
      return result.accepted(false).message("Incident not found").build();
    }
    result.entityId(incident.entityId());
    if (incident.phase().equals(IncidentPhase.RESOLVED)) {
      return result.accepted(false).message("Already resolved").build();
    }
    incident.move(to, name, organisation.now(), username, message);
    return result.accepted(true).message("").build();
  }

  private void requireTarget(IncidentTarget target) {
    boolean exists =
        switch (target.type().known()) {
          case USER -> organisation.users().containsKey(target.slug());
          case ESCALATION_POLICY -> organisation.policies().containsKey(target.slug());
          case UNKNOWN ->
              throw new ServiceRefusal(400, "Unknown target type '" + target.type() + "'");
        };
    if (!exists) {
      throw new ServiceRefusal(404, "No " + target.type() + " '" + target.slug() + "' found");
    }
  }

  private void page(IncidentState incident, IncidentTarget target) {
    Policy policy = organisation.policies().get(target.slug());
    if (target.type().known() == TargetType.Known.USER) {
      incident.pagePolicy(directPolicy(target.slug()));
      incident.pageUsers(List.of(target.slug()));
    } else if (policy != null) {
      incident.pagePolicy(policy.summary());
      escalation.start(incident, policy);
    }
  }

  /** What the service makes up when a user is paged directly: a policy without a team. */
  private EscalationPolicySummary directPolicy(String username) {
    return EscalationPolicySummary.builder()
        .policy(
            PolicyRef.of(
                "Generated Direct User Policy for " + username,
                organisation.ids().slug("directUserPolicySlug")))
        .build();
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
