package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An incident that is still moving: what never changes as a model, and what does beside it. */
final class IncidentState {
  private final Incident opened;
  private final Map<String, EscalationPolicySummary> pagedPolicies = new LinkedHashMap<>();
  private final Set<String> pagedTeams = new LinkedHashSet<>();
  private final Set<String> pagedUsers = new LinkedHashSet<>();
  private final List<Transition> transitions = new ArrayList<>();
  private IncidentPhase phase = IncidentPhase.UNACKED;
  private @Nullable Instant resolvedAt;

  IncidentState(Incident opened) {
    this.opened = opened;
  }

  String number() {
    return opened.number();
  }

  String entityId() {
    return opened.entityId().orElse("");
  }

  String routingKey() {
    return opened.routingKey().orElse("");
  }

  boolean is(IncidentPhase wanted) {
    return phase.equals(wanted);
  }

  /** Notes that a policy was paged, and with it its team. */
  void pagePolicy(EscalationPolicySummary policy) {
    pagedPolicies.put(policy.slug(), policy);
    policy.team().ifPresent(team -> pagedTeams.add(team.slug()));
  }

  void pageUsers(List<String> usernames) {
    pagedUsers.addAll(usernames);
  }

  boolean paged(String username) {
    return pagedUsers.contains(username);
  }

  /** Forgets who was paged: others take their place. */
  void unpage() {
    pagedPolicies.clear();
    pagedTeams.clear();
    pagedUsers.clear();
  }

  /** Back to where nobody has reacted yet, which is no transition. */
  void reopen() {
    phase = IncidentPhase.UNACKED;
  }

  void move(IncidentPhase to, Transition transition) {
    phase = to;
    resolvedAt = to.equals(IncidentPhase.RESOLVED) ? transition.at().orElse(null) : null;
    transitions.add(transition);
  }

  boolean resolvedBefore(Instant instant) {
    return resolvedAt != null && resolvedAt.isBefore(instant);
  }

  Incident incident() {
    return Incident.builder()
        .from(opened)
        .phase(phase)
        .pagedTeams(pagedTeams)
        .pagedUsers(pagedUsers)
        .pagedPolicies(pagedPolicies.values())
        .transitions(transitions)
        .build();
  }
}
