package io.github.splunkoncall.testkit.incidents;

import io.github.splunkoncall.escalationpolicies.EscalationPolicySummary;
import io.github.splunkoncall.incidents.EntityState;
import io.github.splunkoncall.incidents.Incident;
import io.github.splunkoncall.incidents.IncidentPhase;
import io.github.splunkoncall.incidents.Transition;
import io.github.splunkoncall.testkit.alerts.ReceivedAlert;
import io.github.splunkoncall.testkit.snapshot.DueStep;
import io.github.splunkoncall.testkit.snapshot.IncidentSnapshot;
import io.github.splunkoncall.testkit.state.Policy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An incident that is still moving: what never changes as a model, and what does beside it. */
final class IncidentState {
  private final Register register;
  private final int place;
  private final Incident opened;
  private final Map<String, EscalationPolicySummary> pagedPolicies = new LinkedHashMap<>();
  private final Set<String> pagedTeams = new LinkedHashSet<>();
  private final Set<String> pagedUsers = new LinkedHashSet<>();
  private final List<PolicyRun> runs = new ArrayList<>();
  private final List<Transition> transitions = new ArrayList<>();
  private IncidentPhase phase = IncidentPhase.UNACKED;
  private Optional<EntityState> entityState;
  private Optional<String> lastAlertId;
  private Optional<Instant> lastAlertTime;
  private int alertCount;
  private boolean multiResponder;
  private @Nullable Instant resolvedAt;

  IncidentState(Register register, int place, Incident opened) {
    this.register = register;
    this.place = place;
    this.opened = opened;
    this.entityState = opened.entityState();
    this.lastAlertId = opened.lastAlertId();
    this.lastAlertTime = opened.lastAlertTime();
    this.alertCount = opened.alertCount();
  }

  IncidentState(Register register, int place, IncidentSnapshot kept) {
    this(register, place, kept.incident());
    phase = opened.phase();
    multiResponder = kept.multiResponder();
    opened.pagedPolicies().forEach(policy -> pagedPolicies.put(policy.slug(), policy));
    pagedTeams.addAll(opened.pagedTeams());
    pagedUsers.addAll(opened.pagedUsers());
    kept.reached().forEach(users -> users.forEach(newRun()::reach));
    transitions.addAll(opened.transitions());
    if (is(IncidentPhase.RESOLVED)) {
      resolvedAt = lastMoved();
    } else {
      pagedUsers.forEach(username -> register.page(this, username));
    }
  }

  private @Nullable Instant lastMoved() {
    return transitions.isEmpty()
        ? opened.lastAlertTime().or(opened::startTime).orElse(null)
        : transitions.get(transitions.size() - 1).at().orElse(null);
  }

  /** All of it but the notes. */
  IncidentSnapshot snapshot() {
    return IncidentSnapshot.builder()
        .incident(incident())
        .multiResponder(multiResponder)
        .reached(runs.stream().map(PolicyRun::reached).toList())
        .build();
  }

  /** A step of one that is paged, which may be any of {@link #run}. */
  DueStep.Builder due(Instant at, PolicyRun run) {
    return DueStep.builder().at(at).incidentNumber(number()).run(runs.indexOf(run));
  }

  /** One of those that are paged, by its place. */
  PolicyRun run(int index) {
    if (index < 0 || index >= runs.size()) {
      throw new IllegalArgumentException(
          "incident %s pages %d policies: there is no %d".formatted(number(), runs.size(), index));
    }
    return runs.get(index);
  }

  /** Its place among all incidents. */
  int place() {
    return place;
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

  void pageUser(String username) {
    pagedUsers.add(username);
    register.page(this, username);
  }

  /** A policy or a user that is paged from now on, until it is stopped. */
  PolicyRun newRun() {
    PolicyRun run = new PolicyRun(this);
    runs.add(run);
    return run;
  }

  /** Pages nobody any more. */
  void stopPaging() {
    runs.forEach(PolicyRun::stop);
    runs.clear();
  }

  /** The policies that have reached the user page nobody any more. */
  void stopPaging(String responder) {
    List<PolicyRun> answered = runs.stream().filter(run -> run.hasReached(responder)).toList();
    answered.forEach(PolicyRun::stop);
    runs.removeAll(answered);
  }

  /** From now on each policy pages until somebody whom it has reached responds. */
  void needSeveralResponders() {
    multiResponder = true;
  }

  boolean needsSeveralResponders() {
    return multiResponder;
  }

  /** Forgets who was paged: others take their place. */
  void unpage() {
    pagedPolicies.clear();
    pagedTeams.clear();
    register.unpage(this, pagedUsers);
    pagedUsers.clear();
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
    if (phase.equals(IncidentPhase.RESOLVED)) {
      register.unpage(this, pagedUsers);
    }
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
