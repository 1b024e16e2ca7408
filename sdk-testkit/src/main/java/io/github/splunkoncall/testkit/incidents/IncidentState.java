package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.incidents.TransitionName;
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

  IncidentPhase phase() {
    return phase;
  }

  /** Notes that a policy was paged, and with it its team. */
  void pagePolicy(EscalationPolicySummary policy) {
    pagedPolicies.put(policy.slug(), policy);
    policy.team().ifPresent(team -> pagedTeams.add(team.slug()));
  }

  void pageUsers(List<String> usernames) {
    pagedUsers.addAll(usernames);
  }

  void move(IncidentPhase to, TransitionName name, Instant at, String by, String message) {
    phase = to;
    resolvedAt = to.equals(IncidentPhase.RESOLVED) ? at : null;
    transitions.add(
        Transition.builder().name(name).at(at).by(by).message(message).manually(true).build());
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
