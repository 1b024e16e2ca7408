package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.testkit.alerts.ReceivedAlert;
import io.github.splunkoncall.testkit.snapshot.IncidentSnapshot;
import io.github.splunkoncall.testkit.state.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An incident that is still moving: what never changes as a model, and what does beside it. */
final class IncidentState {
  private final Incident opened;
  private final Map<String, EscalationPolicySummary> pagedPolicies = new LinkedHashMap<>();
  private final Set<String> pagedTeams = new LinkedHashSet<>();
  private final Set<String> pagedUsers = new LinkedHashSet<>();
  private final Map<String, Set<String>> reachedByPolicy = new HashMap<>();
  private final List<Transition> transitions = new ArrayList<>();
  private IncidentPhase phase = IncidentPhase.UNACKED;
  private Optional<EntityState> entityState;
  private Optional<String> lastAlertId;
  private Optional<Instant> lastAlertTime;
  private int alertCount;
  private boolean multiResponder;
  private @Nullable Instant resolvedAt;

  IncidentState(Incident opened) {
    this.opened = opened;
    this.entityState = opened.entityState();
    this.lastAlertId = opened.lastAlertId();
    this.lastAlertTime = opened.lastAlertTime();
    this.alertCount = opened.alertCount();
  }

  IncidentState(IncidentSnapshot kept) {
    this(kept.incident());
    phase = opened.phase();
    multiResponder = kept.multiResponder();
    pagedTeams.addAll(opened.pagedTeams());
    pagedUsers.addAll(opened.pagedUsers());
    opened.pagedPolicies().forEach(policy -> pagedPolicies.put(policy.slug(), policy));
    kept.reached().forEach((slug, users) -> reachedByPolicy.put(slug, new HashSet<>(users)));
    transitions.addAll(opened.transitions());
    resolvedAt = is(IncidentPhase.RESOLVED) ? lastMoved() : null;
  }

  private @Nullable Instant lastMoved() {
    return transitions.isEmpty() ? null : transitions.get(transitions.size() - 1).at().orElse(null);
  }

  /** All of it but the notes. */
  IncidentSnapshot snapshot() {
    IncidentSnapshot.Builder snapshot =
        IncidentSnapshot.builder().incident(incident()).multiResponder(multiResponder);
    reachedByPolicy.forEach(
        (slug, users) -> snapshot.putReached(slug, users.stream().sorted().toList()));
    return snapshot.build();
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

  boolean isPaged(Policy policy) {
    return pagedPolicies.containsKey(policy.slug());
  }

  void pageUsers(String policySlug, List<String> usernames) {
    pagedUsers.addAll(usernames);
    reachedByPolicy.computeIfAbsent(policySlug, slug -> new HashSet<>()).addAll(usernames);
  }

  /** Whether the policy has paged the user. */
  boolean isReached(String policySlug, String username) {
    return reachedByPolicy.getOrDefault(policySlug, Set.of()).contains(username);
  }

  /** From now on each policy pages until somebody whom it has reached responds. */
  void needSeveralResponders() {
    multiResponder = true;
  }

  boolean needsSeveralResponders() {
    return multiResponder;
  }

  boolean paged(String username) {
    return pagedUsers.contains(username);
  }

  /** Forgets who was paged: others take their place. */
  void unpage() {
    pagedPolicies.clear();
    pagedTeams.clear();
    pagedUsers.clear();
    reachedByPolicy.clear();
  }

  /** Back to where nobody has reacted yet, which is no transition. */
  void reopen() {
    phase = IncidentPhase.UNACKED;
  }

  /** One more alert about the same problem. */
  void join(ReceivedAlert alert, EntityState state) {
    alertCount++;
    report(alert, state);
  }

  /** The latest news, which do not count as one more alert. */
  void report(ReceivedAlert alert, EntityState state) {
    entityState = Optional.of(state);
    report(alert);
  }

  /** The latest news, which leave the state of the entity as it is. */
  void report(ReceivedAlert alert) {
    lastAlertId = Optional.of(alert.uuid());
    lastAlertTime = alert.receivedAt();
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
        .entityState(entityState)
        .alertCount(alertCount)
        .lastAlertId(lastAlertId)
        .lastAlertTime(lastAlertTime)
        .pagedTeams(pagedTeams)
        .pagedUsers(pagedUsers)
        .pagedPolicies(pagedPolicies.values())
        .transitions(transitions)
        .build();
  }
}
